package org.rolepair.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.access.AccessLevel;
import org.rolepair.account.SignedIn;
import org.rolepair.admin.AdminHead;
import org.rolepair.form.Field;
import org.rolepair.form.Fields;
import org.rolepair.form.Problems;
import org.rolepair.form.Side;
import org.rolepair.form.Versions;
import org.rolepair.format.Messages;
import org.rolepair.page.PageHead;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the pages of all shelves: something new, something kept, and two versions of it.
 */
@Component
class ShelfPages {

	private static final String SLUG = "slug";

	private final Messages messages;

	ShelfPages(Messages messages) {
		this.messages = messages;
	}

	AdminHead head(Shelf<?> shelf, String title) {
		return AdminHead.of(title, PageHead.Crumb.to(this.messages.text(shelf.name() + ".all"), shelf.path()));
	}

	<F extends Fillable> ModelAndView page(Shelf<F> shelf, String key, F form, Envelope envelope, Problems problems,
			SignedIn person) {
		List<Use> uses = shelf.uses(key);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", head(shelf, form.called()).with(problems));
		model.put("shelf", shelf.name());
		model.put("name", form.called());
		model.put("path", shelf.path() + "/" + key);
		model.put("rows", rows(shelf, form, problems, false));
		model.put("envelope", envelope);
		model.put("uses", uses);
		model.put("editable", person.may(AccessLevel.PUBLISHER));
		model.put("note", new Fields(problems).text("note", this.messages.text("publish.note"), envelope.note())
			.withHint(this.messages.text("reference.note.hint", Map.of("count", uses.size()))));
		return answered(new ModelAndView("reference/edit", model), problems);
	}

	<F extends Fillable> ModelAndView fresh(Shelf<F> shelf, F form, Problems problems) {
		String title = this.messages.text(shelf.name() + ".new");
		return answered(new ModelAndView("reference/new", Map.of("head", head(shelf, title).with(problems), "title",
				title, "path", shelf.path() + "/new", "rows", rows(shelf, form, problems, true))), problems);
	}

	<F extends Fillable> ModelAndView versions(Shelf<F> shelf, String key, F theirs, Versions versions,
			Envelope envelope, Map<String, Side> choices, Problems problems) {
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", head(shelf, theirs.called()).with(problems));
		model.put("name", theirs.called());
		model.put("path", shelf.path() + "/" + key);
		model.put("envelope", new Envelope(envelope.version(), Envelope.write(versions.original()),
				Envelope.write(versions.yours()), envelope.note()));
		model.put("rows", versions.rows(labels(shelf, theirs), choices, problems));
		ModelAndView page = new ModelAndView("reference/versions", model);
		page.setStatus(problems.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
		return page;
	}

	private <F extends Fillable> List<FormRow> rows(Shelf<F> shelf, F form, Problems problems, boolean fresh) {
		Fields fields = new Fields(problems);
		List<FormRow> rows = new ArrayList<>();
		form.fields()
			.forEach((name, value) -> rows.add(new FormRow(field(shelf, fields, name, value),
					Optional.ofNullable(shelf.tallFields().get(name)).orElse(1))));
		if (fresh && this.messages.has("field." + shelf.name() + "." + SLUG)) {
			rows.add(new FormRow(field(shelf, fields, SLUG, shelf.key(form)), 1));
		}
		return rows;
	}

	private Field field(Shelf<?> shelf, Fields fields, String name, String value) {
		String key = "field." + shelf.name() + "." + name;
		Field field = fields.text(name, this.messages.text(key), value);
		return this.messages.has(key + ".hint") ? field.withHint(this.messages.text(key + ".hint")) : field;
	}

	<F extends Fillable> Map<String, String> labels(Shelf<F> shelf, F form) {
		Map<String, String> labels = new LinkedHashMap<>();
		form.fields()
			.keySet()
			.forEach((name) -> labels.put(name, this.messages.text("field." + shelf.name() + "." + name)));
		return labels;
	}

	private static ModelAndView answered(ModelAndView page, Problems problems) {
		page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
	}

}
