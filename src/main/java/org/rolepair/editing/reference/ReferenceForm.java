package org.rolepair.editing.reference;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.rolepair.editing.draft.DraftJson;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import tools.jackson.core.type.TypeReference;

/**
 * A form for reference data: a record of text fields. The field {@code slug}, if any,
 * cannot be changed later.
 */
interface ReferenceForm<F extends ReferenceForm<F>> {

	String SLUG = "slug";

	/** Unlike a role's slug, that of a source or category may contain the word "vs". */
	Pattern SLUG_SYNTAX = Pattern.compile("(?!new$)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");

	String name();

	F withDefaults();

	/** Returns which of several editions this is; empty for none. */
	default String edition() {
		return "";
	}

	/** Validates the form. Another entry may have taken its slug or name. */
	FieldProblems check(boolean taken, Messages messages);

	/** Returns the fields that are not empty, by name. */
	default Map<String, String> fields() {
		return DraftJson.MAPPER.convertValue(this, new TypeReference<>() {
		});
	}

	/** Returns the names of the editable fields, in order. */
	default List<String> names() {
		return Arrays.stream(getClass().getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !name.equals(SLUG))
			.toList();
	}

	/** Creates a form from its slug and other fields, with defaults for empty ones. */
	static <F extends ReferenceForm<F>> F read(Class<F> type, String slug, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(SLUG, slug);
		return DraftJson.MAPPER.convertValue(all, type).withDefaults();
	}

	/** Returns the fields of a form from JSON; empty if the JSON is invalid. */
	static <F extends ReferenceForm<F>> Map<String, String> fields(Class<F> type, String json) {
		return DraftJson.parse(json, type).map(ReferenceForm::fields).orElse(Map.of());
	}

	static boolean isSlug(String slug) {
		return SLUG_SYNTAX.matcher(slug).matches();
	}

	record Stored<F extends ReferenceForm<F>>(F form, int version) {

		FormMetadata metadata() {
			return new FormMetadata(String.valueOf(this.version), DraftJson.write(this.form), "", "");
		}

	}

}
