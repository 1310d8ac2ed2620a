package org.rolepair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The golden files: what an earlier version of the application stored.
 */
public final class Golden {

	private Golden() {
	}

	public static byte[] bytes(String name) {
		try {
			return new ClassPathResource("golden/" + name).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	/**
	 * The files of an import.
	 * @param folder their folder
	 * @return what each file holds, by its name
	 */
	public static Map<String, byte[]> files(String folder) {
		Map<String, byte[]> files = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:golden/import/" + folder + "/*")) {
				files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Copies the database.
	 * @param folder where to
	 * @return the address of the copy
	 */
	public static String database(Path folder) {
		return database("rolepair", folder);
	}

	/**
	 * Copies a database.
	 * @param name the name of its file, without endings
	 * @param folder where to; it is made if need be
	 * @return the address of the copy
	 */
	public static String database(String name, Path folder) {
		try (InputStream packed = new BZip2CompressorInputStream(
				new ClassPathResource("golden/" + name + ".mv.db.bz2").getInputStream())) {
			Files.copy(packed, Files.createDirectories(folder).resolve("rolepair.mv.db"));
			return "jdbc:h2:file:" + folder.resolve("rolepair") + ";DB_CLOSE_ON_EXIT=FALSE";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Opens a copy of the database as it is, without migrating it. */
	public static JdbcTemplate open(Path folder) {
		return new JdbcTemplate(new DriverManagerDataSource(database(folder), "rolepair", ""));
	}

}
