package org.rolepair.operations.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An H2 database in a file; the path has no extension, as in the JDBC URL. */
public record EmbeddedDatabase(Path path, String user, String password) {

	private static final String FILE_ENDING = ".mv.db";

	/** Excludes other kinds of URLs, such as "mem:", "tcp:" and "zip:". */
	private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:(?:file:)?(~?)([^;:]+)(?:;.*)?");

	private static final int BLOCK_SIZE = 4096;

	/** The header's position of the last chunk, as a hexadecimal number of blocks. */
	private static final Pattern LAST_CHUNK = Pattern.compile("^H:\\d+,block:([0-9a-f]{1,15}),");

	/** Returns the database in the settings; empty if it is no H2 file. */
	public static Optional<EmbeddedDatabase> of(Environment settings) {
		Matcher address = ADDRESS.matcher(settings.getProperty("spring.datasource.url", ""));
		if (!address.matches()) {
			return Optional.empty();
		}
		String home = address.group(1).isEmpty() ? "" : System.getProperty("user.home");
		return Optional.of(new EmbeddedDatabase(Path.of(home + address.group(2)).toAbsolutePath().normalize(),
				settings.getProperty("spring.datasource.username", ""),
				settings.getProperty("spring.datasource.password", "")));
	}

	public Path file() {
		return Path.of(this.path + FILE_ENDING);
	}

	public Path copyBeforeMigration() {
		return Path.of(this.path + FILE_ENDING + ".before-migration.zip");
	}

	/**
	 * Returns whether the file ends before the chunk of data that its header names. H2
	 * opens such a file as it was once, which may be empty.
	 */
	boolean isCutOff() throws IOException {
		try (InputStream file = Files.newInputStream(file())) {
			Matcher chunk = LAST_CHUNK.matcher(new String(file.readNBytes(BLOCK_SIZE), StandardCharsets.ISO_8859_1));
			return chunk.find() && Long.parseLong(chunk.group(1), 16) * BLOCK_SIZE >= Files.size(file());
		}
	}

	public EmbeddedDatabase in(Path folder) {
		return new EmbeddedDatabase(folder.resolve(this.path.getFileName()), this.user, this.password);
	}

	/**
	 * Opens a new connection for each statement, and never creates the database.
	 * @param options further options of the H2 URL, each with a leading semicolon
	 */
	public JdbcTemplate open(String options) {
		return new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:file:" + this.path + ";IFEXISTS=TRUE" + options,
				this.user, this.password));
	}

	/** Writes a consistent zip of an open database. */
	public static void copy(JdbcTemplate database, Path zip) {
		database.execute("backup to '" + zip.toString().replace("'", "''") + "'");
	}

	/** Extracts the database from a zip, under any name. */
	public static void unpack(Path zip, Path target) throws IOException {
		try (InputStream file = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(file)) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				if (entry.getName().endsWith(FILE_ENDING)) {
					Files.copy(entries, target, StandardCopyOption.REPLACE_EXISTING);
					return;
				}
			}
		}
		throw new IOException("it has no database");
	}

	/** Flushes a complete file to disk, and renames it. */
	public static void finish(Path part, Path target, CopyOption... options) throws IOException {
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(part, target, options);
	}

}
