package org.rolepair.editing.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.MergeSide;
import org.rolepair.page.form.ThreeWayMerge;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Creates the pages for one kind of reference data.
 *
 * @param kind the first part of message keys
 * @param heights the heights in lines of multi-line fields, by name
 */
record ReferencePages(String kind, String path, Map<String, Integer> heights, Messages messages) {

	String path(String key) {
		return this.path + "/" + key;
	}

	String text(String key) {
		return this.messages.text(this.kind + "." + key);
	}

	String label(String field) {
		return this.messages.text("field." + this.kind + "." + field);
	}

	ReferenceDataService.LoggedChange added(ReferenceForm<?> form) {
		String slug = form.fields().getOrDefault(ReferenceForm.SLUG, "");
		return logged("ADDED", form.name(), form.edition(), slug.isEmpty() ? this.path : path(slug));
	}

	/** Returns a change such as "MOVED" for the audit log. */
	ReferenceDataService.LoggedChange logged(String change, String subject, String detail, String path) {
		AuditAction action = AuditAction.valueOf(this.kind.toUpperCase(Locale.ROOT) + "_" + change);
		return new ReferenceDataService.LoggedChange(action, subject, detail, path);
	}

	AdminPageHead head(String title) {
		return AdminPageHead.of(title, new Link(text("all"), this.path));
	}

	ModelAndView add(ReferenceForm<?> form, FieldProblems problems) {
		List<FieldRow> rows = rows(form, problems);
		if (this.messages.has("field." + this.kind + "." + ReferenceForm.SLUG)) {
			rows.add(row(form, ReferenceForm.SLUG, problems));
		}
		return new ModelAndView("reference/new", Map.of("head", head(text("new")).with(problems), "title", text("new"),
				"path", path("new"), "rows", rows), problems.status());
	}

	ModelAndView edit(String key, ReferenceForm<?> form, FormMetadata metadata, List<Usages.Usage> usages,
			FieldProblems problems, SignedIn person) {
		return new ModelAndView("reference/edit", problems.status()).addObject("head", head(form.name()).with(problems))
			.addObject("kind", this.kind)
			.addObject("name", form.name())
			.addObject("path", path(key))
			.addObject("rows", rows(form, problems))
			.addObject("metadata", metadata)
			.addObject("uses", usages)
			.addObject("editable", person.may(AccessLevel.PUBLISHER))
			.addObject("note",
					note(metadata.note(), usages.stream().filter(Usages.Usage::published).count(), problems));
	}

	ModelAndView versions(String key, ReferenceForm<?> theirs, ThreeWayMerge<String> merge, FormMetadata metadata,
			Map<String, MergeSide> choices, FieldProblems problems, HttpStatus status) {
		return new ModelAndView("reference/versions",
				Map.of("head", head(theirs.name()).with(problems), "name", theirs.name(), "path", path(key), "metadata",
						metadata, "rows",
						merge.rows(this::label, (field, text) -> text.lines().toList(), choices, problems)),
				status);
	}

	/** Returns the field for the reason of a change to so many published roles. */
	FormField note(String typed, long roles, FieldProblems problems) {
		return new FormFields(problems, this.messages).text("note", "publish.note", typed)
			.withHint(this.messages.text("reference.note.hint", Map.of("count", roles)));
	}

	private List<FieldRow> rows(ReferenceForm<?> form, FieldProblems problems) {
		List<FieldRow> rows = new ArrayList<>();
		form.names().forEach((name) -> rows.add(row(form, name, problems)));
		return rows;
	}

	private FieldRow row(ReferenceForm<?> form, String name, FieldProblems problems) {
		String label = "field." + this.kind + "." + name;
		FormFields fields = new FormFields(problems, this.messages);
		String value = form.fields().getOrDefault(name, "");
		return new FieldRow(this.messages.has(label + ".hint") ? fields.hinted(name, label, value)
				: fields.text(name, label, value), this.heights.getOrDefault(name, 1));
	}

	record FieldRow(FormField field, int lines) {

	}

}
