package org.rolepair.operations.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.rolepair.operations.command.OperatorCommand;
import org.rolepair.operations.migration.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * Makes a backup directly or, if a running application has the database open, through its
 * management port.
 */
@Command(name = "backup",
		description = "Backs up everything in the embedded database, even while the application runs.")
class BackupCommand implements OperatorCommand {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	@Override
	public boolean needsApplication() {
		return false;
	}

	@Override
	public int run(ApplicationContext application, PrintStream out) {
		Environment environment = application.getEnvironment();
		BackupSettings settings = Binder.get(environment).bindOrCreate(BackupSettings.PREFIX, BackupSettings.class);
		Optional<BackupFolder> folder = BackupFolder.of(environment, settings);
		if (folder.isEmpty()) {
			out.println("This command only backs up an H2 database in a file. For PostgreSQL, use pg_dump.");
			return ExitCode.SOFTWARE;
		}
		EmbeddedDatabase database = folder.get().database();
		if (!Files.exists(database.file())) {
			out.println("Rolepair can't find the database " + database.file() + ".");
			return ExitCode.SOFTWARE;
		}
		try {
			JdbcTemplate open = database.open("");
			if (isOpenElsewhere(open)) {
				return ask(environment, database, out);
			}
			out.println("Backed up to " + folder.get().make(open, Instant.now()).file());
			return ExitCode.OK;
		}
		catch (BackupFailedException ex) {
			out.println(ex.getMessage());
		}
		catch (DataAccessException ex) {
			out.println(new BackupFailedException("Rolepair couldn't make a backup", ex).getMessage());
		}
		return ExitCode.SOFTWARE;
	}

	private static boolean isOpenElsewhere(JdbcTemplate database) {
		try {
			database.execute("select 1");
			return false;
		}
		catch (DataAccessException ex) {
			if (ex.getCause() instanceof SQLException refusal && refusal.getErrorCode() == ALREADY_OPEN) {
				return true;
			}
			throw ex;
		}
	}

	private static int ask(Environment environment, EmbeddedDatabase database, PrintStream out) {
		String address = environment.resolveRequiredPlaceholders("http://${management.server.address:127.0.0.1}"
				+ ":${management.server.port:8081}${management.endpoints.web.base-path:/actuator}/"
				+ BackupEndpoint.ID);
		try {
			out.println(RestClient.create()
				.post()
				.uri(address)
				.contentType(MediaType.APPLICATION_JSON)
				.accept(MediaType.parseMediaType(BackupEndpoint.TEXT))
				.body(Map.of(BackupEndpoint.DATABASE, database.file().toString()))
				.retrieve()
				.body(String.class));
			return ExitCode.OK;
		}
		catch (RestClientResponseException ex) {
			out.println(ex.getResponseBodyAsString());
		}
		catch (ResourceAccessException | IllegalArgumentException ex) {
			out.println("Another process has the database open, but didn't answer at %s (%s). Give both the same "
				.formatted(address, NestedExceptionUtils.getMostSpecificCause(ex).getClass().getSimpleName())
					+ "management.server.port.");
		}
		return ExitCode.SOFTWARE;
	}

}
