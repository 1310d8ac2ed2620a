package org.rolepair.exchange.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.imports.ImportJob.Working;
import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

@Component
@RequiredArgsConstructor
class ImportPages {

	private static final int PAGE = 50;

	/** The empty role table that people fill. */
	private static final String TEMPLATE = "/data/role-table-template.xlsx";

	private final ImportStore store;

	private final ImportJobs jobs;

	private final Messages messages;

	/** Creates the list of imports with the upload form, below news of the last job. */
	ModelAndView list(int number, FieldProblems problems, ImportNews news) {
		List<CatalogueImport> all = this.store.all();
		Optional<CatalogueImport> last = this.store.lastActive();
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", AdminPageHead.of(this.messages.text("imports.title")).with(problems));
		model.put("news", news);
		model.put("rejected", "");
		model.put("waiting", news.text().isEmpty() ? waiting() : "");
		model.put("files", new FormFields(problems, this.messages).hinted("files", "imports.files", ""));
		model.put("imports",
				Paging.cut(all, number, PAGE)
					.stream()
					.map((one) -> row(one, last.filter((newest) -> newest.number() == one.number()).isPresent()))
					.toList());
		model.put("template", TEMPLATE);
		model.put("paging", Paging.of(number, PAGE, all.size(), ImportsController.PATH));
		return new ModelAndView("exchange/imports", model);
	}

	/**
	 * Returns the words of the link to rows that are left out; empty if there are none.
	 */
	String rejected(RejectedRows rows) {
		return rows.isEmpty() ? "" : this.messages.text("imports.rejected-rows", Map.of("count", rows.count()));
	}

	/** Creates the list below the reason why an upload or undoing was refused. */
	ModelAndView refused(String reason, HttpStatus status) {
		FieldProblems problems = new FieldProblems();
		problems.add("files", this.messages.text(reason));
		ModelAndView page = list(1, problems, ImportNews.none());
		page.setStatus(status);
		return page;
	}

	ModelAndView progress(Working working) {
		String title = this.messages.text("imports.stage." + working.stage());
		return new ModelAndView("exchange/progress", Map.of("head", below(title), "stage", title, "detail",
				detail(working), "done", working.done(), "of", working.of(), "stoppable", working.canBeStopped()));
	}

	ModelAndView undo(CatalogueImport one) {
		boolean possible = this.store.lastActive().filter((last) -> last.number() == one.number()).isPresent();
		return new ModelAndView("exchange/undo",
				Map.of("head", below(this.messages.text("imports.undo.title", Map.of("number", one.number()))), "one",
						row(one, possible)));
	}

	Optional<CatalogueImport> find(int number) {
		return this.store.all().stream().filter((one) -> one.number() == number).findFirst();
	}

	/** Returns what an import that was just applied did. */
	ImportNews applied(CatalogueImport one, List<Link> roles) {
		String text = this.messages.text("imports.applied",
				Map.of("number", one.number(), "created", one.created(), "changed", one.changed()));
		return new ImportNews(text, roles, Optional
			.of(new Link(this.messages.text("imports.undo.title", Map.of("number", one.number())), undoPath(one))));
	}

	private static String undoPath(CatalogueImport one) {
		return ImportsController.PATH + "/" + one.number() + "/undo";
	}

	private AdminPageHead below(String title) {
		return AdminPageHead.of(title, new Link(this.messages.text("imports.title"), ImportsController.PATH));
	}

	private String waiting() {
		return this.jobs.pending()
			.map((pending) -> this.messages.text("imports.waiting." + pending.getClass().getSimpleName()))
			.orElse("");
	}

	private String detail(Working working) {
		if (working.of() == 0) {
			return this.messages.text("imports.detail.none");
		}
		return this.messages.text("imports.detail." + working.stage(), Map.of("subject", working.subject(), "number",
				working.done() + 1, "done", working.done(), "of", working.of()));
	}

	private ImportRow row(CatalogueImport one, boolean last) {
		String path = undoPath(one);
		String standing = one.undoneAt()
			.map((at) -> this.messages.text("imports.undone",
					Map.of("time", Dates.moment(at), "person", one.undoneBy().orElse(""))))
			.orElseGet(() -> this.messages.text("imports.active"));
		return new ImportRow(one.number(), one.note(), Dates.moment(one.appliedAt()), one.author(),
				Numbers.whole(one.created()), Numbers.whole(one.changed()), standing,
				last ? Optional.of(path) : Optional.empty());
	}

	/** An import in the list; only the last active one has a path for undoing it. */
	record ImportRow(int number, String note, String when, String who, String created, String changed, String standing,
			Optional<String> undo) {
	}

}
