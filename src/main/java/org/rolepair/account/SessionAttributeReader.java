package org.rolepair.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds, of the kinds that are ever put there. What another version
 * has written and this one cannot read is not there: its owner signs in anew.
 */
class SessionAttributeReader implements Converter<byte[], @Nullable Object> {

	private static final Logger logger = LoggerFactory.getLogger(SessionAttributeReader.class);

	private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config
		.createFilter("maxbytes=4000000;maxdepth=40;java.lang.*;java.time.*;java.util.*;java.util.concurrent.*;"
				+ "org.rolepair.access.*;org.rolepair.account.*;org.springframework.security.**;org.springframework.util.*;"
				+ "org.springframework.web.servlet.*;!*");

	@Override
	@SuppressWarnings("NullAway")
	public @Nullable Object convert(byte[] bytes) {
		try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
			input.setObjectInputFilter(KNOWN);
			return input.readObject();
		}
		catch (IOException | ClassNotFoundException ex) {
			logger.warn("What a session holds cannot be read and is left out: {}", ex.toString());
			return null;
		}
	}

}
