package org.rolepair.draft;

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

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private DraftJson() {
	}

	public static String write(RoleForms forms) {
		return MAPPER.writeValueAsString(forms);
	}

	/**
	 * Read forms.
	 * @param json what {@link #write} wrote
	 * @return the forms
	 * @throws IllegalArgumentException when the text is not of that form
	 */
	public static RoleForms read(String json) {
		try {
			return read(MAPPER.readTree(json));
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Not the forms of a role: " + ex.getOriginalMessage(), ex);
		}
	}

	static RoleForms read(JsonNode tree) {
		return MAPPER.treeToValue(tree, RoleForms.class);
	}

	static ObjectNode tree(RoleForms forms) {
		return MAPPER.valueToTree(forms);
	}

}
