package org.rolepair.operations.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the starter catalogue: {@code sources.json}, {@code categories.json} and
 * one file for each role.
 */
final class CatalogueFiles {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final List<Resource> files;

	CatalogueFiles(List<Resource> files) {
		this.files = files.stream().sorted(Comparator.comparing(CatalogueFiles::name)).toList();
	}

	static CatalogueFiles packaged() {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			return new CatalogueFiles(Arrays.asList(resolver.getResources("classpath:db/starter/**/*.json")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Rolepair can't find the starter catalog", ex);
		}
	}

	List<Source> sources() {
		return List.of(read("sources.json", Source[].class));
	}

	List<Category> categories() {
		return List.of(read("categories.json", Category[].class));
	}

	List<RoleFile> roles() {
		return this.files.stream()
			.filter((file) -> !name(file).equals("sources.json") && !name(file).equals("categories.json"))
			.map((file) -> read(file, RoleFile.class))
			.toList();
	}

	int checksum() {
		CRC32 checksum = new CRC32();
		for (Resource file : this.files) {
			checksum.update(name(file).getBytes(StandardCharsets.UTF_8));
			checksum.update(bytes(file));
		}
		return (int) checksum.getValue();
	}

	private <T> T read(String name, Class<T> type) {
		return this.files.stream()
			.filter((file) -> name(file).equals(name))
			.findFirst()
			.map((file) -> read(file, type))
			.orElseThrow(() -> new IllegalStateException("The starter catalog has no file " + name));
	}

	private static <T> T read(Resource file, Class<T> type) {
		try {
			return MAPPER.readValue(bytes(file), type);
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException(
					"Rolepair can't read the starter catalog's file %s: %s".formatted(name(file), ex.getMessage()), ex);
		}
	}

	private static byte[] bytes(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Rolepair can't read the starter catalog's file %s".formatted(name(file)),
					ex);
		}
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

	record Source(String slug, String publisher, String title, String address, String edition, String licence,
			LocalDate retrievedOn, String method, Optional<Integer> ageLimitMonths, Optional<String> attribution) {

	}

	/** A category in {@code categories.json}, listed in display order. */
	record Category(String slug, String name, String runningName, String description) {

	}

}
