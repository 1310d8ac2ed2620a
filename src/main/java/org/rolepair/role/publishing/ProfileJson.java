package org.rolepair.role.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.benmanes.caffeine.cache.Interner;
import org.rolepair.role.RoleProfile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads and writes the versioned JSON in which revisions are stored. */
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
			throw new IllegalStateException(
					"This version of Rolepair can't read revisions in format %d".formatted(document.version()));
		}
		return document.profile();
	}

	private record Document(@JsonProperty("version") int version, @JsonProperty("profile") RoleProfile profile) {

	}

	/** Reads equal texts as one object to save memory, such as sources and places. */
	static class SharedTexts extends StdScalarDeserializer<String> {

		private static final Interner<String> TEXTS = Interner.newWeakInterner();

		SharedTexts() {
			super(String.class);
		}

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			return TEXTS.intern(StringDeserializer.instance.deserialize(parser, context));
		}

	}

}
