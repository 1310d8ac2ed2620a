package org.rolepair.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Profiles as versioned JSON: the form in which revisions are kept.
 */
final class ProfileJson {

	private static final int VERSION = 1;

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.addModule(new SimpleModule().addDeserializer(String.class, new SharedTexts()))
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
		.build();

	private ProfileJson() {
	}

	static String write(RoleProfile profile) {
		return MAPPER.writeValueAsString(new Document(VERSION, profile));
	}

	static RoleProfile read(String json) {
		Document document = MAPPER.readValue(json, Document.class);
		if (document.version() != VERSION) {
			throw new IllegalStateException("A revision is kept in form %d, which this version of Rolepair cannot read"
				.formatted(document.version()));
		}
		return document.profile();
	}

	private record Document(int version, RoleProfile profile) {

	}

}
