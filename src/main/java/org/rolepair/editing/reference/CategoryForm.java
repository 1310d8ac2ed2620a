package org.rolepair.editing.reference;

import java.util.Map;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.CategoryName;
import org.rolepair.role.occupation.TitleForms;
import org.rolepair.role.publishing.Category;

record CategoryForm(String slug, String name, String runningName,
		String description) implements ReferenceForm<CategoryForm> {

	private static final int MAX_NAME_LENGTH = 200;

	private static final int MAX_DESCRIPTION_LENGTH = 1_000;

	CategoryForm {
		slug = TextInput.line(slug);
		name = TextInput.line(name);
		runningName = TextInput.line(runningName);
		description = TextInput.clean(description);
	}

	static CategoryForm of(Category category) {
		return new CategoryForm(category.name().slug(), category.name().name(), category.name().runningName(),
				category.description());
	}

	/** Derives an empty slug and running name from the name. */
	@Override
	public CategoryForm withDefaults() {
		return new CategoryForm(this.slug.isEmpty() ? TitleForms.slug(this.name) : this.slug, this.name,
				this.runningName.isEmpty() ? TitleForms.running(this.name) : this.runningName, this.description);
	}

	@Override
	public FieldProblems check(boolean taken, Messages messages) {
		FieldProblems problems = new FieldProblems();
		problems.requireText("name", this.name, MAX_NAME_LENGTH, "category.name.missing", messages);
		problems.limitText("runningName", this.runningName, MAX_NAME_LENGTH, messages);
		problems.requireText("description", this.description, MAX_DESCRIPTION_LENGTH, "category.description.missing",
				messages);
		if (!this.name.isEmpty()) {
			problems.unless(ReferenceForm.isSlug(this.slug), "slug", messages.text("reference.slug.form"));
		}
		problems.unless(!taken, "slug", messages.text("category.slug.taken", Map.of("slug", this.slug)));
		return problems;
	}

	CategoryName categoryName() {
		return new CategoryName(this.slug, this.name, this.runningName);
	}

}
