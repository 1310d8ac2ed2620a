package org.rolepair.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The series that the site knows how to cite, from its own file.
 */
final class SeriesFile {

	private static final String PATH = "exchange/series.json";

	private SeriesFile() {
	}

	static Map<String, Series> read() {
		try (InputStream file = new ClassPathResource(PATH).getInputStream()) {
			return JsonMapper.builder().build().readValue(file, new TypeReference<Map<String, Series>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
