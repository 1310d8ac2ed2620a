package org.rolepair.editing.review;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.report.WorkQueues;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.TextNormalizer;

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
					AdminRolePaths.role(draft.roleId()), draft.savedBy(), Dates.moment(draft.savedAt())))
			.toList();
		return new ModelAndView("upkeep/home").addObject("head", AdminPageHead.of(this.messages.text("home.title")))
			.addObject("drafts", cards)
			.addObject("queues", this.queues.at("/admin"))
			.addObject("mayAdd", person.may(AccessLevel.EDITOR));
	}

	@GetMapping("/admin/old")
	ModelAndView old(@RequestParam(defaultValue = "") String q) {
		Predicate<String> named = named(q);
		List<OldFigures.OldSource> sources = this.old.all()
			.stream()
			.map((source) -> source.only(named))
			.filter((source) -> !source.roles().isEmpty())
			.toList();
		return new ModelAndView("upkeep/old", Map.of("head", AdminPageHead.of(this.messages.text("old.title")), "q",
				field(q), "sources", sources, "queues", this.queues.at(WorkQueues.OLD)));
	}

	@GetMapping("/admin/incomplete")
	ModelAndView incomplete(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page) {
		List<IncompleteRoles.IncompleteRole> found = named(this.incomplete.published(), q);
		int number = Paging.number(page);
		return new ModelAndView("upkeep/incomplete",
				Map.of("head", AdminPageHead.of(this.messages.text("incomplete.title")), "q", field(q), "drafts",
						(number == 1) ? named(this.incomplete.drafts(), q) : List.of(), "roles",
						Paging.cut(found, number, PAGE), "count",
						this.messages.text("roles.count", Map.of("count", found.size())), "queues",
						this.queues.at(WorkQueues.INCOMPLETE), "paging",
						Paging.of(number, PAGE, found.size(), WorkQueues.INCOMPLETE + "?q={q}", TextInput.line(q))));
	}

	private static List<IncompleteRoles.IncompleteRole> named(List<IncompleteRoles.IncompleteRole> roles, String q) {
		Predicate<String> named = named(q);
		return roles.stream().filter((role) -> named.test(role.role().text())).toList();
	}

	/** Returns whether a title contains the typed words. */
	private static Predicate<String> named(String q) {
		String words = TextNormalizer.fold(TextInput.line(q));
		return (title) -> TextNormalizer.fold(title).contains(words);
	}

	private FormField field(String q) {
		return new FormFields(new FieldProblems(), this.messages).text("q", "field.basics.title", TextInput.line(q));
	}

	record DraftCard(String title, String path, String savedBy, String savedAt) {

	}

}
