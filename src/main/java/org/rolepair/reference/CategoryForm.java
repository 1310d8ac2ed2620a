package org.rolepair.reference;

import java.util.LinkedHashMap;
import java.util.Map;

import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;
import org.rolepair.role.CategoryName;
import org.rolepair.role.KeptCategory;
import org.rolepair.role.TitleForms;

/**
 * A category as it is typed.
 *
 * @param slug its part of an address
 * @param name as a heading
 * @param runningName before "jobs"
 * @param description what its people do
 */
record CategoryForm(String slug, String name, String runningName, String description) implements Fillable {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_DESCRIPTION = 1_000;

	CategoryForm {
		slug = TypedText.line(slug);
		name = TypedText.line(name);
		runningName = TypedText.line(runningName);
		description = TypedText.clean(description);
	}

	static CategoryForm of(KeptCategory category) {
		return new CategoryForm(category.name().slug(), category.name().name(), category.name().runningName(),
				category.description());
	}

	static CategoryForm of(String slug, Map<String, String> fields) {
		return new CategoryForm(slug, fields.getOrDefault("name", ""), fields.getOrDefault("runningName", ""),
				fields.getOrDefault("description", ""));
	}

	/** The same category with what its name makes of slug and running name. */
	CategoryForm filled() {
		return new CategoryForm(this.slug.isEmpty() ? TitleForms.slug(this.name) : this.slug, this.name,
				this.runningName.isEmpty() ? TitleForms.running(this.name) : this.runningName, this.description);
	}

	@Override
	public String called() {
		return this.name;
	}

	@Override
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("name", this.name);
		fields.put("runningName", this.runningName);
		fields.put("description", this.description);
		return fields;
	}

	/**
	 * What is wrong.
	 * @param taken whether another category has the slug
	 */
	Problems check(boolean taken, Messages messages) {
		Problems problems = new Problems();
		problems.requireText("name", this.name, LONGEST_NAME, messages.text("category.name.missing"),
				messages.text("publish.note.long", Map.of("longest", LONGEST_NAME)));
		problems.unless(this.runningName.length() <= LONGEST_NAME, "runningName",
				messages.text("publish.note.long", Map.of("longest", LONGEST_NAME)));
		problems.requireText("description", this.description, LONGEST_DESCRIPTION,
				messages.text("category.description.missing"),
				messages.text("publish.note.long", Map.of("longest", LONGEST_DESCRIPTION)));
		if (!this.name.isEmpty()) {
			problems.unless(ShelfSlugs.isValid(this.slug), "slug", messages.text("reference.slug.form"));
		}
		problems.unless(!taken, "slug", messages.text("category.slug.taken", Map.of("slug", this.slug)));
		return problems;
	}

	CategoryName categoryName() {
		return new CategoryName(this.slug, this.name, this.runningName);
	}

}
