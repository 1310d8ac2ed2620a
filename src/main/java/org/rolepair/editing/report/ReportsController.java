package org.rolepair.editing.report;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.format.Dates;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.data.domain.Page;
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

/** Shows editors the queue of readers' reports. */
@Controller
@RequestMapping(ReportsController.PATH)
@RequiredArgsConstructor
class ReportsController {

	static final String PATH = "/admin/reports";

	private static final String RESOLVED = "resolved";

	private static final int MAX_NOTE_LENGTH = 1_000;

	private final ReportQueue queue;

	private final WorkQueues queues;

	private final RoleSummaries roles;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String page) {
		boolean open = !state.equals(RESOLVED);
		int number = Paging.number(page);
		Page<ReaderReport> found = this.queue.page(open, number);
		return new ModelAndView("report/reports",
				Map.of("head", AdminPageHead.of(this.messages.text("reports.title")), "reports",
						found.stream().map(this::view).toList(), "open", open, "queues", this.queues.at(PATH), "paging",
						Paging.of(found, open ? PATH : PATH + "?state=" + RESOLVED)));
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		String note = SavedFormInput.take(request, ResolveForm.class).map(ResolveForm::note).orElse("");
		return page(id, note, new FieldProblems(), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/{id}")
	ModelAndView resolve(@PathVariable UUID id, ResolveForm form, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		known(id);
		FieldProblems problems = new FieldProblems();
		problems.requireText("note", form.note(), MAX_NOTE_LENGTH, "reports.note.missing", this.messages);
		if (problems.isEmpty() && !this.queue.resolve(id, form.note(), person)) {
			problems.conflict("note", this.messages.text("reports.resolved.already"));
		}
		if (!problems.isEmpty()) {
			return page(id, form.note(), problems, person);
		}
		next.addFlashAttribute("notice", this.messages.text("reports.done"));
		return new ModelAndView("redirect:" + PATH);
	}

	private ModelAndView page(UUID id, String note, FieldProblems problems, SignedIn person) {
		ReaderReport report = known(id);
		ReportView view = view(report);
		return new ModelAndView("report/report", problems.status())
			.addObject("head",
					AdminPageHead.of(view.role().text(), new Link(this.messages.text("reports.title"), PATH))
						.with(problems))
			.addObject("report", view)
			.addObject("editable", person.may(AccessLevel.EDITOR) && report.resolution().isEmpty())
			.addObject("note", new FormFields(problems, this.messages).text("note", "reports.note", note));
	}

	private ReaderReport known(UUID id) {
		return this.queue.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ReportView view(ReaderReport report) {
		Optional<RoleSummary> role = this.roles.byId(report.roleId());
		String screen = this.messages.text("screen." + report.screen());
		String place = report.kind().map((kind) -> screen + ": " + this.messages.text("kind." + kind)).orElse(screen);
		String field = report.kind()
			.map((kind) -> AdminRolePaths.figure(report.roleId(), kind))
			.orElseGet(() -> AdminRolePaths.screen(report.roleId(), report.screen()));
		int newest = role.map(RoleSummary::revision).orElse(report.revision());
		Link revision = new Link(
				this.messages.text((newest == report.revision()) ? "reports.revision.same" : "reports.revision.since",
						Map.of("number", report.revision())),
				AdminRolePaths.history(report.roleId()) + "/compare?from=" + report.revision() + "&to=" + newest);
		return new ReportView(PATH + "/" + report.id(), new Link(role.map(RoleSummary::title).orElse(""), field), place,
				Excerpt.of(report.text()), report.text(), report.evidence(), Dates.moment(report.receivedAt()),
				revision,
				report.resolution()
					.map((resolved) -> this.messages.text("reports.resolution", Map.of("note", resolved.note(),
							"person", resolved.person(), "time", Dates.moment(resolved.at())))));
	}

	/** A report as editors see it, with a link to the changes since its revision. */
	record ReportView(String path, Link role, String place, String excerpt, String text, String evidence,
			String received, Link revision, Optional<String> resolution) {

	}

	record ResolveForm(String note) {

		ResolveForm {
			note = TextInput.clean(note);
		}

	}

}
