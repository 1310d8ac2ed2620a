package org.rolepair.editing.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.report.WorkQueues;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the editors' home, and the lists of old figures and incomplete roles. */
@Controller
@RequiresAccess(AccessLevel.VIEWER)
@RequiredArgsConstructor
class ReviewController {

	private static final int PAGE = 50;

	private static final int MAX_DRAFTS = 10;

	private final OldFigures old;

	private final IncompleteRoles incomplete;

	private final RoleDrafts drafts;

	private final WorkQueues queues;

	private final Messages messages;

	@GetMapping("/admin")
	ModelAndView home(@AuthenticationPrincipal SignedIn person) {
		List<DraftCard> cards = this.drafts.lines()
			.stream()
			.limit(MAX_DRAFTS)
			.map((draft) -> new DraftCard(
					draft.title().isEmpty() ? this.messages.text("roles.untitled") : draft.title(),
					"/admin/roles/" + draft.roleId(), draft.savedBy(), Dates.moment(draft.savedAt())))
			.toList();
		String title = this.messages.text("home.title");
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", AdminPageHead.of(title));
		model.put("drafts", cards);
		model.put("queues", this.queues.at("/admin"));
		model.put("mayAdd", person.may(AccessLevel.EDITOR));
		return new ModelAndView("upkeep/home", model);
	}

	@GetMapping("/admin/old")
	ModelAndView old() {
		return new ModelAndView("upkeep/old", Map.of("head", AdminPageHead.of(this.messages.text("old.title")),
				"sources", this.old.all(), "queues", this.queues.at(WorkQueues.OLD)));
	}

	@GetMapping("/admin/incomplete")
	ModelAndView incomplete(@RequestParam(defaultValue = "") String page) {
		List<IncompleteRoles.IncompleteRole> found = this.incomplete.published();
		int number = Paging.number(page);
		return new ModelAndView("upkeep/incomplete",
				Map.of("head", AdminPageHead.of(this.messages.text("incomplete.title")), "drafts",
						(number == 1) ? this.incomplete.drafts() : List.of(), "roles", Paging.cut(found, number, PAGE),
						"count", this.messages.text("roles.count", Map.of("count", found.size())), "queues",
						this.queues.at(WorkQueues.INCOMPLETE), "paging",
						Paging.of(number, PAGE, found.size(), "/admin/incomplete")));
	}

	record DraftCard(String title, String path, String savedBy, String savedAt) {

	}

}
