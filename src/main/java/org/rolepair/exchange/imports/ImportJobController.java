package org.rolepair.exchange.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.exchange.imports.ImportJob.Planned;
import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.format.Messages;
import org.rolepair.page.Redirect;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.Paging;
import org.rolepair.page.form.TextInput;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the progress and plan of the pending import, and accepts decisions on it. */
@Controller
@RequiresAccess(AccessLevel.ADMINISTRATOR)
@RequestMapping(ImportJobController.PATH)
@RequiredArgsConstructor
class ImportJobController {

	static final String PATH = ImportsController.PATH + "/pending";

	private final ImportJobs jobs;

	private final ImportService importService;

	private final ImportPages pages;

	private final PlanPages plans;

	private final PlanReport report;

	private final Messages messages;

	@GetMapping
	ModelAndView show(@RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "") String page) {
		Optional<ImportJob> pending = this.jobs.pending();
		if (pending.isEmpty()) {
			return this.pages.list(1, new FieldProblems(), ImportNews.of(this.messages.text("imports.none")));
		}
		if (pending.get() instanceof ImportJob.Working working) {
			return this.pages.progress(working);
		}
		if (pending.get() instanceof Planned planned) {
			return plan(planned, part, page, PlanReport.note(planned.dryRun().plan()), new FieldProblems());
		}
		return ended(pending.get());
	}

	@GetMapping("/plan.csv")
	void download(HttpServletResponse response) throws IOException {
		Planned planned = this.jobs.planned().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.report.write(planned.dryRun().plan(), csv(response, "plan.csv"));
	}

	@GetMapping("/rejected-rows.csv")
	void downloadRejected(HttpServletResponse response) throws IOException {
		RejectedRows rows = this.jobs.rejectedRows()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		rows.write(csv(response, "rejected-rows.csv"));
	}

	private static Writer csv(HttpServletResponse response, String name) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		return response.getWriter();
	}

	/**
	 * Saves decisions on fields edited by hand and on shared occupations, for one page or
	 * for all fields.
	 */
	@PostMapping("/choices")
	ModelAndView decide(@RequestParam Map<String, String> sent) {
		Optional<Planned> planned = seen(sent.getOrDefault("plan", ""));
		if (planned.isEmpty() || !decide(planned.get(), sent)) {
			return otherwise();
		}
		PlanPart part = PlanPart.find(sent.getOrDefault("part", "")).orElse(PlanPart.WRITTEN);
		return Redirect
			.seeOther(PATH + "?part=" + part.path() + "&page=" + Paging.number(sent.getOrDefault("page", "")));
	}

	@PostMapping("/apply")
	ModelAndView apply(@RequestParam(defaultValue = "") String plan,
			@RequestParam(name = "note", defaultValue = "") String typed, @AuthenticationPrincipal SignedIn person) {
		String note = TextInput.clean(typed);
		Optional<Planned> planned = seen(plan);
		if (planned.isEmpty()) {
			return otherwise();
		}
		FieldProblems problems = new FieldProblems();
		problems.requireText("note", note, PlanReport.MAX_NOTE, this.messages.text("imports.note.missing"),
				this.messages.text("imports.note.long", Map.of("longest", PlanReport.MAX_NOTE)));
		if (!problems.isEmpty()) {
			ModelAndView page = plan(planned.get(), "", "", note, problems);
			page.setStatus(HttpStatus.BAD_REQUEST);
			return page;
		}
		return this.importService.apply(planned.get(), person.name(), note) ? Redirect.seeOther(PATH) : otherwise();
	}

	@PostMapping("/cancel")
	ModelAndView cancel(RedirectAttributes next) {
		if (!this.jobs.cancel()) {
			return Redirect.seeOther(PATH);
		}
		next.addFlashAttribute("notice", this.messages.text("imports.cancelled"));
		return Redirect.seeOther(ImportsController.PATH);
	}

	private boolean decide(Planned planned, Map<String, String> sent) {
		DryRun dryRun = planned.dryRun();
		return this.importService.decide(planned, replaced(dryRun, sent), adopted(dryRun, sent));
	}

	private static Map<String, String> adopted(DryRun dryRun, Map<String, String> sent) {
		Map<String, String> adopted = new HashMap<>(dryRun.adopted());
		dryRun.plan()
			.roles()
			.stream()
			.filter(PlannedRole::isShared)
			.filter((role) -> sent.containsKey(ImportChoices.key(role.code())))
			.forEach((role) -> adopted.put(role.code(), sent.get(ImportChoices.key(role.code()))));
		return adopted;
	}

	private static Set<String> replaced(DryRun dryRun, Map<String, String> sent) {
		Set<String> replaced = new HashSet<>();
		for (DryRun.DifferingField field : dryRun.written()) {
			String before = dryRun.replaced().contains(field.key()) ? "replace" : "keep";
			String one = sent.getOrDefault(field.key(), before);
			if (sent.getOrDefault("all", one).equals("replace")) {
				replaced.add(field.key());
			}
		}
		return replaced;
	}

	private Optional<Planned> seen(String plan) {
		return this.jobs.planned().filter((planned) -> planned.dryRun().id().toString().equals(plan));
	}

	private ModelAndView plan(Planned planned, String part, String page, String note, FieldProblems problems) {
		return this.plans.page(planned, PlanPart.find(part), Paging.number(page), note, problems);
	}

	/** Responds with status 409 if the decisions were made on another plan. */
	private ModelAndView otherwise() {
		Optional<Planned> other = this.jobs.planned();
		if (other.isEmpty()) {
			return this.pages.refused("imports.no-plan", HttpStatus.CONFLICT);
		}
		FieldProblems problems = new FieldProblems();
		problems.add("decision", this.messages.text("imports.other-plan"));
		ModelAndView page = plan(other.get(), "", "", PlanReport.note(other.get().dryRun().plan()), problems);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private ModelAndView ended(ImportJob end) {
		FieldProblems problems = new FieldProblems();
		ImportNews news = ImportNews.none();
		if (end instanceof ImportJob.Refused refused) {
			problems.add("files", refused.reason());
		}
		else if (end instanceof ImportJob.Undone done) {
			news = ImportNews.of(this.messages.text("imports.undone.now", Map.of("number", done.undone().number(),
					"removed", done.removed(), "withdrawn", done.withdrawn())));
		}
		else if (end instanceof ImportJob.Applied done) {
			news = done.applied()
				.map((one) -> this.pages.applied(one, done.roles()))
				.orElseGet(() -> ImportNews.of(this.messages.text("imports.applied.nothing")));
		}
		ModelAndView page = this.pages.list(1, problems, news);
		this.jobs.rejectedRows().ifPresent((rows) -> page.addObject("rejected", this.pages.rejected(rows)));
		return page;
	}

}
