package org.rolepair.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An H2 database that is kept in a file.
 *
 * @param path what its address names: the file without its ending
 * @param user who opens it
 * @param password of the user
 */
record EmbeddedDatabase(Path path, String user, String password) {

	static final String FILE_ENDING = ".mv.db";

	/** Other kinds of addresses have a name before a colon: "mem:", "tcp:", "zip:". */
	private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:(?:file:)?(~?)([^;:]+)(?:;.*)?");

	/**
	 * The database that the settings name.
	 * @param settings the application's
	 * @return empty when that is no H2 database in a file
	 */
	static Optional<EmbeddedDatabase> of(Environment settings) {
		Matcher address = ADDRESS.matcher(settings.getProperty("spring.datasource.url", ""));
		if (!address.matches()) {
			return Optional.empty();
		}
		String home = address.group(1).isEmpty() ? "" : System.getProperty("user.home");
		return Optional.of(new EmbeddedDatabase(Path.of(home + address.group(2)).toAbsolutePath().normalize(),
				settings.getProperty("spring.datasource.username", ""),
				settings.getProperty("spring.datasource.password", "")));
	}

	Path file() {
		return this.path.resolveSibling(this.path.getFileName() + FILE_ENDING);
	}

	/** The same database at another place. */
	EmbeddedDatabase in(Path folder) {
		return new EmbeddedDatabase(folder.resolve(this.path.getFileName()), this.user, this.password);
	}

	/**
	 * Opens it for each statement, and never makes it.
	 * @param options further words of an H2 address, each with a semicolon before it
	 */
	JdbcTemplate open(String options) {
		return new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:file:" + this.path + ";IFEXISTS=TRUE" + options,
				this.user, this.password));
	}

}
