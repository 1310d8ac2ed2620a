package org.rolepair.editing.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.page.form.Paging;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the public history of a role. */
@Controller
@RequiredArgsConstructor
class HistoryController {

	private static final int PAGE = 20;

	/** Longer lists of changes are folded. */
	private static final int FEW = 8;

	private final RoleSummaries roles;

	private final PublishedRoles published;

	private final RoleHistory history;

	private final RevisionDifferences differences;

	private final Messages messages;

	private final Clock clock;

	@GetMapping(path = "/roles/{name}/history", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String name, @RequestParam(defaultValue = "") String page) {
		Slug slug = Slug.parse(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Optional<RoleSummary> role = this.roles.bySlug(slug);
		if (role.isEmpty()) {
			return this.published.currentSlug(slug)
				.map((present) -> Redirect.permanently(path(present)))
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		if (role.get().state() == RoleState.WITHDRAWN) {
			throw new ResponseStatusException(HttpStatus.GONE);
		}
		return page(role.get(), Paging.number(page));
	}

	private ModelAndView page(RoleSummary role, int number) {
		int newest = role.revision() - (number - 1) * PAGE;
		List<Revision> revisions = this.history.between(role.id(), newest - PAGE, newest);
		List<HistoryState> states = new ArrayList<>();
		for (int i = 0; i < Math.min(PAGE, revisions.size()); i++) {
			Optional<RoleProfile> before = (i + 1 < revisions.size()) ? Optional.of(revisions.get(i + 1).profile())
					: Optional.empty();
			states.add(state(role.slug(), revisions.get(i), before));
		}
		String path = path(role.slug());
		Link own = new Link(role.title(), "/roles/" + role.slug());
		String title = this.messages.text("history.title", Map.of("role", role.title()));
		PageHead head = new PageHead(title, this.messages.text("history.description", Map.of("role", role.title())),
				path, false, List.of(PageHead.Crumb.home(), PageHead.Crumb.to(own.text(), own.path()),
						PageHead.Crumb.here(this.messages.text("history.link"))),
				Optional.empty());
		return new ModelAndView("history/history", Map.of("head", head, "title", role.title(), "role", own, "states",
				states, "paging", Paging.of(number, PAGE, role.revision(), path)));
	}

	private HistoryState state(Slug slug, Revision revision, Optional<RoleProfile> before) {
		LocalDate day = Dates.dayOf(revision.line().publishedAt());
		Optional<Link> asOf = day.isBefore(LocalDate.now(this.clock))
				? Optional.of(new Link(this.messages.text("history.as-of"), "/roles/" + slug + "?as-of=" + day))
				: Optional.empty();
		List<FieldChange> changes = before.map((former) -> this.differences.between(former, revision.profile()))
			.orElse(List.of());
		return new HistoryState("revision-" + revision.number(),
				this.messages.text("history.heading", Map.of("number", revision.number(), "day", Dates.day(day))),
				revision.line().note(), remark(before.isEmpty(), changes), asOf, changes,
				this.messages.text("history.changes", Map.of("count", changes.size())), changes.size() < FEW);
	}

	private Optional<String> remark(boolean first, List<FieldChange> changes) {
		if (first) {
			return Optional.of(this.messages.text("history.first"));
		}
		return changes.isEmpty() ? Optional.of(this.messages.text("history.same")) : Optional.empty();
	}

	private static String path(Slug slug) {
		return "/roles/" + slug + "/history";
	}

	/**
	 * A published state, without names of editors. There is a page as of its day once the
	 * day is over.
	 */
	record HistoryState(String id, String heading, String note, Optional<String> remark, Optional<Link> asOf,
			List<FieldChange> changes, String summary, boolean unfolded) {
	}

}
