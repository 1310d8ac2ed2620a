package org.rolepair.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.report.WorkQueues;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.MergePages;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.RoleState;
import org.rolepair.role.occupation.TextNormalizer;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lists roles and creates new ones. */
@Controller
@RequestMapping(AdminRolePaths.ROLES)
@RequiredArgsConstructor
class RolesController {

	private static final int PAGE = 50;

	private final RoleListRows rows;

	private final WorkQueues queues;

	private final DraftService draftService;

	private final MergePages merges;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(RoleListQuery query, @AuthenticationPrincipal SignedIn person) {
		Set<UUID> named = this.rows.named(query.q());
		List<RoleListRows.RoleRow> found = this.rows.all()
			.stream()
			.filter((row) -> query.matches(row, named))
			.sorted(query.order())
			.toList();
		int number = Paging.number(query.page());
		return new ModelAndView("editing/roles").addObject("head", AdminPageHead.of(this.messages.text("roles.title")))
			.addObject("rows", Paging.cut(found, number, PAGE))
			.addObject("count", this.messages.text("roles.count", Map.of("count", found.size())))
			.addObject("paging",
					Paging.of(number, PAGE, found.size(), AdminRolePaths.ROLES + "?q={q}&state={state}&sort={sort}",
							query.q(), query.state(), query.sort()))
			.addObject("queues",
					this.queues
						.at(query.state().equals(RoleListQuery.DRAFT) ? WorkQueues.DRAFTS : AdminRolePaths.ROLES))
			.addObject("mayAdd", person.may(AccessLevel.EDITOR))
			.addAllObjects(filters(query));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest request) {
		String title = SavedFormInput.take(request, BasicsForm.class).map(BasicsForm::title).orElse("");
		return newPage(title, new FieldProblems());
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/new")
	ModelAndView begin(BasicsForm typed, @AuthenticationPrincipal SignedIn person) {
		FieldProblems problems = new FieldProblems();
		problems.unless(!typed.title().isEmpty(), "title", this.messages.text("draft.title.missing"));
		if (!problems.isEmpty()) {
			return newPage(typed.title(), problems);
		}
		UUID role = this.draftService.begin(RoleForms.EMPTY.withBasics(BasicsForm.EMPTY.withTitle(typed.title())),
				person);
		return new ModelAndView("redirect:" + AdminRolePaths.screen(role, RoleScreen.BASICS));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/again")
	ModelAndView askAgain(HttpServletRequest request) {
		return SavedFormInput.take(request)
			.flatMap((kept) -> Stream.of(kept.parameters().getOrDefault("forms", new String[0])).findFirst())
			.flatMap((forms) -> DraftJson.parse(forms, RoleForms.class))
			.map(this.merges::discarded)
			.orElseGet(() -> new ModelAndView("redirect:" + AdminRolePaths.ROLES));
	}

	/** Recreates a role from input that was left when its draft was discarded. */
	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/again")
	ModelAndView beginAgain(@RequestParam(defaultValue = "") String forms, @AuthenticationPrincipal SignedIn person) {
		RoleForms typed = DraftJson.parse(forms, RoleForms.class)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		return new ModelAndView("redirect:" + AdminRolePaths.role(this.draftService.begin(typed, person)));
	}

	private ModelAndView newPage(String title, FieldProblems problems) {
		return new ModelAndView("editing/new",
				Map.of("head",
						AdminPageHead
							.of(this.messages.text("roles.new"),
									new Link(this.messages.text("roles.title"), AdminRolePaths.ROLES))
							.with(problems),
						"title", new FormFields(problems, this.messages).hinted("title", "field.basics.title", title)),
				problems.status());
	}

	private Map<String, Object> filters(RoleListQuery query) {
		FormFields fields = new FormFields(new FieldProblems(), this.messages);
		Map<String, String> states = fields.options("roles.state.any", List.of(RoleListQuery.DRAFT, RoleListRows.NEW,
				RoleState.PUBLISHED, RoleState.RETIRED, RoleState.WITHDRAWN), "roles.state.");
		Map<String, String> orders = fields.options("roles.sort.title", List.of(RoleListQuery.BY_CHANGE),
				"roles.sort.");
		return Map.of("q", fields.text("q", "roles.q", query.q()), "state",
				fields.choice("state", "roles.state", query.state(), states), "sort",
				fields.choice("sort", "roles.sort", query.sort(), orders));
	}

	/**
	 * Filters and sorts the list of roles. Empty parameters don't filter.
	 *
	 * @param q words of the title or of another name, or a code
	 * @param state a name of {@code RoleState}, NEW, or DRAFT for roles with a draft
	 */
	record RoleListQuery(String q, String state, String sort, String page) {

		static final String DRAFT = "DRAFT";

		static final String BY_CHANGE = "changed";

		RoleListQuery {
			q = TextInput.line(q);
			state = TextInput.line(state);
			sort = TextInput.line(sort);
			page = TextInput.line(page);
		}

		boolean matches(RoleListRows.RoleRow row, Set<UUID> byName) {
			boolean named = byName.contains(row.id())
					|| TextNormalizer.fold(row.title()).contains(TextNormalizer.fold(this.q));
			boolean standing = this.state.isEmpty() || this.state.equals(row.stateName())
					|| (this.state.equals(DRAFT) && !row.draft().isEmpty());
			return named && standing;
		}

		Comparator<RoleListRows.RoleRow> order() {
			Comparator<RoleListRows.RoleRow> byTitle = Comparator
				.comparing((row) -> row.title().toLowerCase(Locale.ROOT));
			return this.sort.equals(BY_CHANGE)
					? Comparator.comparing(RoleListRows.RoleRow::changedAt).reversed().thenComparing(byTitle) : byTitle;
		}

	}

}
