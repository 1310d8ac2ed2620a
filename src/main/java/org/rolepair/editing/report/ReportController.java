package org.rolepair.editing.report;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.site.SameOrigin;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;
import org.rolepair.web.limit.ClientAddress;
import org.rolepair.web.limit.RateLimit;
import org.rolepair.web.limit.TooManyRequestsException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Accepts readers' reports without an account, session or cookie. Forms must come from
 * this site, and each address has a rate limit.
 */
@Controller
@RequestMapping(path = "/roles/{name}/report", produces = MediaType.TEXT_HTML_VALUE)
class ReportController {

	static final int TIMES = 6;

	private static final Duration PERIOD = Duration.ofMinutes(10);

	private final PublishedRoles published;

	private final RoleSummaries roles;

	private final ReportQueue queue;

	private final SameOrigin sameOrigin;

	private final Messages messages;

	private final RateLimit limit;

	ReportController(PublishedRoles published, RoleSummaries roles, ReportQueue queue, SameOrigin sameOrigin,
			Messages messages, Clock clock) {
		this.published = published;
		this.roles = roles;
		this.queue = queue;
		this.sameOrigin = sameOrigin;
		this.messages = messages;
		this.limit = new RateLimit(TIMES, PERIOD, clock);
	}

	@GetMapping
	ModelAndView ask(@PathVariable String name, @RequestParam(defaultValue = "") String section,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		Optional<RoleScreen> screen = RoleScreen.named(section);
		if (screen.isEmpty() && !section.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Optional<PublishedRole> role = find(name);
		if (role.isEmpty()) {
			return Slug.parse(name)
				.flatMap(this.published::currentSlug)
				.map((present) -> Redirect.permanently(path(present, screen)))
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		return screen.map((part) -> form(role.get(), part, ReportForm.empty(), new FieldProblems()))
			.orElseGet(() -> sections(role.get()));
	}

	@PostMapping
	ModelAndView take(@PathVariable String name, @RequestParam(defaultValue = "") String section, ReportForm form,
			HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		RoleScreen screen = RoleScreen.named(section)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		PublishedRole role = find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!this.sameOrigin.isOwn(request)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		FieldProblems problems = form.check(this.messages);
		if (!problems.isEmpty()) {
			return form(role, screen, form, problems);
		}
		try {
			this.limit.require(ClientAddress.of(request.getRemoteAddr()));
		}
		catch (TooManyRequestsException ex) {
			ex.getHeaders().forEach((header, values) -> response.setHeader(header, values.get(0)));
			problems.add("text", this.messages.text("report.limited", Map.of("minutes", ex.minutes())));
			ModelAndView page = form(role, screen, form, problems);
			page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			return page;
		}
		if (!form.isSpam()) {
			UUID id = this.roles.bySlug(role.slug()).map(RoleSummary::id).orElseThrow();
			this.queue.add(id, form.revision(role.revision()), screen, form);
		}
		return Redirect.seeOther("/roles/" + role.slug() + "/report/sent");
	}

	@GetMapping("/sent")
	ModelAndView thank(@PathVariable String name) {
		PublishedRole role = find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		RoleProfile profile = role.profile();
		return new ModelAndView("report/sent",
				Map.of("head", head(profile, this.messages.text("report.sent")), "role", Link.toRole(profile)));
	}

	private Optional<PublishedRole> find(String name) {
		return Slug.parse(name).flatMap(this.published::bySlug).filter((role) -> !role.isWithdrawn());
	}

	private ModelAndView form(PublishedRole role, RoleScreen screen, ReportForm form, FieldProblems problems) {
		FormFields fields = new FormFields(problems, this.messages);
		RoleProfile profile = role.profile();
		String title = this.messages.text(problems.isEmpty() ? "report.title" : "report.title.error",
				Map.of("role", profile.titles().title()));
		return new ModelAndView("report/form", problems.status()).addObject("head", head(profile, title))
			.addObject("problems", problems.all())
			.addObject("role", profile.titles().title())
			.addObject("screen", this.messages.text("screen." + screen))
			.addObject("path", path(profile.slug(), Optional.of(screen)))
			.addObject("revision", form.revision(role.revision()))
			.addObject("figure", figure(fields, profile, screen, form))
			.addObject("text", fields.text("text", "report.text", form.text()))
			.addObject("evidence", fields.hinted("evidence", "report.evidence", form.evidence()));
	}

	/** Returns the page that asks which part of a role's page a report is on. */
	private ModelAndView sections(PublishedRole role) {
		RoleProfile profile = role.profile();
		String title = this.messages.text("report.title", Map.of("role", profile.titles().title()));
		List<Link> sections = Arrays.stream(RoleScreen.values())
			.map((screen) -> new Link(this.messages.text("screen." + screen),
					path(profile.slug(), Optional.of(screen))))
			.toList();
		return new ModelAndView("report/sections",
				Map.of("head", head(profile, title), "role", Link.toRole(profile), "sections", sections));
	}

	/** Returns the path of the form for a section, or for a choice of sections. */
	private static String path(Slug role, Optional<RoleScreen> screen) {
		return "/roles/" + role + "/report" + screen.map((part) -> "?section=" + part.path()).orElse("");
	}

	private PageHead head(RoleProfile role, String title) {
		return new PageHead(title, this.messages.text("report.description"), "/roles/" + role.slug(), false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.to(role.titles().title(), "/roles/" + role.slug()),
						PageHead.Crumb.here(this.messages.text("report.link"))),
				Optional.empty());
	}

	private Optional<FormField> figure(FormFields fields, RoleProfile role, RoleScreen screen, ReportForm form) {
		List<FactKind> kinds = role.facts()
			.kinds()
			.stream()
			.filter((kind) -> screen.section().filter(kind.section()::equals).isPresent()
					&& !DerivedFacts.isDerived(kind))
			.toList();
		return kinds.isEmpty() ? Optional.empty() : Optional.of(fields.choice("figure", "report.figure", form.figure(),
				fields.options("report.figure.all", kinds, "kind.")));
	}

}
