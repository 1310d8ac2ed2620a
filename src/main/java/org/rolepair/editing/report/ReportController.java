package org.rolepair.editing.report;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.format.Messages;
import org.rolepair.page.Redirect;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.site.SameOrigin;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
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

	private final ReportPages pages;

	private final Messages messages;

	private final RateLimit limit;

	ReportController(PublishedRoles published, RoleSummaries roles, ReportQueue queue, SameOrigin sameOrigin,
			ReportPages pages, Messages messages, Clock clock) {
		this.published = published;
		this.roles = roles;
		this.queue = queue;
		this.sameOrigin = sameOrigin;
		this.pages = pages;
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
				.map((present) -> Redirect.permanently(ReportPages.path(present, screen)))
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		return screen.map((part) -> this.pages.form(role.get(), part, ReportForm.empty(), new FieldProblems()))
			.orElseGet(() -> this.pages.sections(role.get()));
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
			return this.pages.form(role, screen, form, problems);
		}
		try {
			this.limit.require(ClientAddress.of(request.getRemoteAddr()));
		}
		catch (TooManyRequestsException ex) {
			ex.getHeaders().forEach((header, values) -> response.setHeader(header, values.get(0)));
			problems.add("text", this.messages.text("report.limited", Map.of("minutes", ex.minutes())));
			ModelAndView page = this.pages.form(role, screen, form, problems);
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
		return this.pages.sent(role);
	}

	private Optional<PublishedRole> find(String name) {
		return Slug.parse(name)
			.flatMap(this.published::bySlug)
			.filter((role) -> role.profile().status().state() != RoleState.WITHDRAWN);
	}

}
