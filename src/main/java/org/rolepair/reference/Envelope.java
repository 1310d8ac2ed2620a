package org.rolepair.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rolepair.form.CarriedNumber;
import org.rolepair.form.TypedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every form here carries beside what is typed.
 *
 * @param version how often the thing had been changed when the form was filled; 0 for a
 * new one
 * @param original what the form was filled with, as JSON
 * @param yours what could not be saved, as JSON, on the page of two versions
 * @param note what changed and why, for the history of the roles that it changes
 */
record Envelope(String version, String original, String yours, String note) {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	Envelope {
		version = TypedText.line(version);
		original = Optional.ofNullable(original).orElse("");
		yours = Optional.ofNullable(yours).orElse("");
		note = TypedText.clean(note);
	}

	static Envelope of(int version, Map<String, String> fields) {
		return new Envelope(String.valueOf(version), write(fields), "", "");
	}

	int expected() {
		return CarriedNumber.read(this.version);
	}

	static String write(Map<String, String> fields) {
		return MAPPER.writeValueAsString(fields);
	}

	Map<String, String> originalFields() {
		return read(this.original);
	}

	Map<String, String> yourFields() {
		return read(this.yours);
	}

	/** What a page carried and may have been changed on its way; nothing if so. */
	private static Map<String, String> read(String json) {
		try {
			return json.isEmpty() ? Map.of()
					: MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {
					});
		}
		catch (JacksonException ex) {
			return Map.of();
		}
	}

}
