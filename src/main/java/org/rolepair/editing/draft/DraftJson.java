package org.rolepair.editing.draft;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forms as JSON, in which drafts are kept and versions compared: what is empty is left
 * out.
 */
public final class DraftJson {

	private static final String VERSION_FIELD = "version";

	private static final int VERSION = 1;

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private DraftJson() {
	}

	/**
	 * Write forms.
	 * @param forms all forms of a role, or one of them
	 * @return JSON
	 */
	public static String write(Object forms) {
		return MAPPER.writeValueAsString(forms);
	}

	/**
	 * Read what a page carried and may have been changed on its way.
	 * @param <F> the form
	 * @param json what {@link #write} wrote, if all is well
	 * @param form the class of the form
	 * @return empty when the text is not of that form
	 */
	public static <F> Optional<F> parse(String json, Class<F> form) {
		try {
			return Optional.ofNullable(MAPPER.readValue(json, form));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Writes a draft as it is stored, with the version of its form. */
	static String writeStored(RoleForms forms) {
		return MAPPER.writeValueAsString(MAPPER.createObjectNode().put(VERSION_FIELD, VERSION).setAll(tree(forms)));
	}

	/**
	 * Reads a stored draft.
	 * @param json the document; one without a version has the first form
	 * @throws IllegalStateException if a later version of the application has written it
	 */
	static RoleForms readStored(String json) {
		JsonNode document = MAPPER.readTree(json);
		int version = document.path(VERSION_FIELD).asInt(VERSION);
		if (version != VERSION) {
			throw new IllegalStateException(
					"A draft is kept in form %d, which this version of Rolepair cannot read".formatted(version));
		}
		return read(document);
	}

	static RoleForms read(JsonNode tree) {
		return MAPPER.treeToValue(tree, RoleForms.class);
	}

	static ObjectNode tree(RoleForms forms) {
		return MAPPER.valueToTree(forms);
	}

}
