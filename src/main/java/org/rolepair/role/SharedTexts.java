package org.rolepair.role;

import com.github.benmanes.caffeine.cache.Interner;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads equal texts as one object. The figures of a profile say the same of their source,
 * place and population again and again, and so do the profiles of other roles.
 */
class SharedTexts extends StdScalarDeserializer<String> {

	private static final Interner<String> TEXTS = Interner.newWeakInterner();

	SharedTexts() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) {
		return TEXTS.intern(StringDeserializer.instance.deserialize(parser, context));
	}

}
