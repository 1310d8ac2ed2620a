package org.rolepair.editing.draft;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads forms as JSON, without empty fields. */
public final class DraftJson {

	private static final String VERSION_FIELD = "version";

	private static final int VERSION = 1;

	/** Omits empty fields, and ignores unknown ones. */
	public static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private DraftJson() {
	}

	public static String write(Object forms) {
		return MAPPER.writeValueAsString(forms);
	}

	/** Reads JSON from a form post; empty if it doesn't fit the form class. */
	public static <F> Optional<F> parse(String json, Class<F> form) {
		try {
			return Optional.ofNullable(MAPPER.readValue(json, form));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Writes a draft for storage, with the version of its format. */
	static String writeStored(RoleForms forms) {
		ObjectNode tree = MAPPER.valueToTree(forms);
		return MAPPER.writeValueAsString(MAPPER.createObjectNode().put(VERSION_FIELD, VERSION).setAll(tree));
	}

	/**
	 * Reads a stored draft. A document without a version has the first format.
	 * @throws IllegalStateException if a later version of the application has written it
	 */
	static RoleForms readStored(String json) {
		JsonNode document = MAPPER.readTree(json);
		int version = document.path(VERSION_FIELD).asInt(VERSION);
		if (version != VERSION) {
			throw new IllegalStateException(
					"This version of Rolepair can't read drafts in format %d".formatted(version));
		}
		return MAPPER.treeToValue(document, RoleForms.class);
	}

}
