package org.rolepair.editing.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a role's revisions to editors, compares two, and reverts to one. */
@Controller
@RequestMapping(AdminRolePaths.ROLES + "/{id}/history")
@RequiredArgsConstructor
class RevisionController {

	private final RoleSummaries roles;

	private final RoleHistory history;

	private final RevisionDifferences differences;

	private final RoleRevertService reverting;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		RoleSummary role = known(id);
		List<RevisionRow> rows = this.history.lines(id).stream().map((line) -> row(id, line)).toList();
		FormFields fields = new FormFields(new FieldProblems(), this.messages);
		Map<String, String> numbers = numbers(rows);
		String before = String.valueOf(Math.max(1, role.revision() - 1));
		FormField from = fields.choice("from", "revisions.from", before, numbers);
		FormField to = fields.choice("to", "revisions.to", String.valueOf(role.revision()), numbers);
		return new ModelAndView("history/revisions",
				Map.of("head", head(role, this.messages.text("revisions.title"), false), "title", role.title(), "path",
						AdminRolePaths.history(id), "rows", rows, "from", from, "to", to, "mayRevert",
						person.may(AccessLevel.PUBLISHER)));
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/compare")
	ModelAndView compare(@PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
		RoleSummary role = known(id);
		Revision before = revision(id, from);
		Revision after = revision(id, to);
		return new ModelAndView("history/compare",
				Map.of("head", head(role, this.messages.text("revisions.compare"), true), "title", role.title(), "path",
						AdminRolePaths.history(id), "before", row(id, before.line()), "after", row(id, after.line()),
						"changes", this.differences.between(before.profile(), after.profile())));
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@GetMapping("/{number}/revert")
	ModelAndView ask(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
		RoleSummary role = known(id);
		RevertForm form = SavedFormInput.take(request, RevertForm.class).orElse(RevertForm.at(role.revision(), ""));
		return revertPage(role, revision(id, number), form, new FieldProblems());
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{number}/revert")
	ModelAndView revert(@PathVariable UUID id, @PathVariable int number, RevertForm form,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Revision revision = revision(id, number);
		FieldProblems problems = new FieldProblems();
		problems.requireNote(form.note(), this.messages);
		this.reverting.obstacle(revision).ifPresent((obstacle) -> problems.conflict("note", obstacle));
		if (problems.isEmpty()) {
			try {
				int published = this.reverting.revert(id, form.expected(), revision, form.note(), person);
				next.addFlashAttribute("notice", this.messages.text("publish.done", Map.of("number", published)));
				return new ModelAndView("redirect:" + AdminRolePaths.history(id));
			}
			catch (RoleChangedException ex) {
				problems.conflict("note", this.messages.text("publish.changed"));
			}
		}
		RoleSummary role = known(id);
		return revertPage(role, revision, RevertForm.at(role.revision(), form.note()), problems);
	}

	private ModelAndView revertPage(RoleSummary role, Revision revision, RevertForm form, FieldProblems problems) {
		Revision newest = revision(role.id(), role.revision());
		String title = this.messages.text("revert.title", Map.of("number", revision.number()));
		return new ModelAndView("history/revert", problems.status())
			.addObject("head", head(role, title, true).with(problems))
			.addObject("title", role.title())
			.addObject("heading", title)
			.addObject("path", AdminRolePaths.history(role.id()))
			.addObject("number", revision.number())
			.addObject("revision", form.revision())
			.addObject("changes", this.differences.between(newest.profile(), revision.profile()))
			.addObject("note", new FormFields(problems, this.messages).hinted("note", "publish.note", form.note()));
	}

	private AdminPageHead head(RoleSummary role, String title, boolean below) {
		Link roles = new Link(this.messages.text("roles.title"), AdminRolePaths.ROLES);
		Link own = new Link(role.title(), AdminRolePaths.role(role.id()));
		return below
				? AdminPageHead.of(title, roles, own,
						new Link(this.messages.text("revisions.title"), AdminRolePaths.history(role.id())))
				: AdminPageHead.of(title, roles, own);
	}

	private RoleSummary known(UUID id) {
		return this.roles.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Revision revision(UUID id, int number) {
		return this.history.find(id, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static RevisionRow row(UUID id, Revision.Line line) {
		return new RevisionRow(line.number(), Dates.moment(line.publishedAt()), line.author(), line.note(),
				AdminRolePaths.history(id) + "/" + line.number() + "/revert");
	}

	private Map<String, String> numbers(List<RevisionRow> rows) {
		Map<String, String> numbers = new LinkedHashMap<>();
		rows.forEach((row) -> numbers.put(String.valueOf(row.number()),
				this.messages.text("revisions.number", Map.of("number", row.number(), "when", row.when()))));
		return numbers;
	}

	record RevisionRow(int number, String when, String author, String note, String revert) {

	}

	/** The form for reverting to a revision, with the newest when the page was shown. */
	record RevertForm(String revision, String note) {

		RevertForm {
			revision = TextInput.line(revision);
			note = TextInput.clean(note);
		}

		static RevertForm at(int revision, String note) {
			return new RevertForm(String.valueOf(revision), note);
		}

		int expected() {
			return HiddenNumber.read(this.revision);
		}

	}

}
