package org.rolepair.operations.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.command.OperatorCommand;
import org.rolepair.operations.migration.EmbeddedDatabase;
import picocli.CommandLine.Command;

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
	public void run(ApplicationContext application, PrintStream out) {
		Environment environment = application.getEnvironment();
		Backups.BackupSettings settings = Binder.get(environment)
			.bindOrCreate(Backups.BackupSettings.PREFIX, Backups.BackupSettings.class);
		BackupFolder folder = BackupFolder.of(environment, settings)
			.orElseThrow(() -> new OperationFailedException(
					"This command only backs up an H2 database in a file. For PostgreSQL, use pg_dump."));
		EmbeddedDatabase database = folder.database();
		if (!Files.exists(database.file())) {
			throw new OperationFailedException("Rolepair can't find the database " + database.file() + ".");
		}
		try {
			JdbcTemplate open = database.open("");
			out.println(isOpenElsewhere(open) ? ask(environment, database)
					: "Backed up to " + folder.make(open, Instant.now()).file());
		}
		catch (DataAccessException ex) {
			throw OperationFailedException.withReason("Rolepair couldn't make a backup", ex);
		}
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

	private static @Nullable String ask(Environment environment, EmbeddedDatabase database) {
		String address = address(environment);
		try {
			return RestClient.create()
				.post()
				.uri(address)
				.contentType(MediaType.APPLICATION_JSON)
				.accept(MediaType.parseMediaType(BackupEndpoint.TEXT))
				.body(Map.of(BackupEndpoint.DATABASE, database.file().toString()))
				.retrieve()
				.body(String.class);
		}
		catch (RestClientResponseException ex) {
			throw new OperationFailedException(ex.getResponseBodyAsString(), ex);
		}
		catch (ResourceAccessException | IllegalArgumentException ex) {
			throw new OperationFailedException(
					"Another process has the database open, but didn't answer at %s (%s). Give both the same "
						.formatted(address, NestedExceptionUtils.getMostSpecificCause(ex).getClass().getSimpleName())
							+ "management.server.port.",
					ex);
		}
	}

	/** Returns the address of the endpoint, with an IPv6 host in brackets. */
	static String address(Environment environment) {
		String host = environment.getProperty("management.server.address", "127.0.0.1");
		return environment.resolveRequiredPlaceholders("http://" + (host.contains(":") ? "[" + host + "]" : host)
				+ ":${management.server.port:8081}${management.endpoints.web.base-path:/actuator}/"
				+ BackupEndpoint.ID);
	}

}
