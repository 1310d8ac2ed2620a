package org.rolepair.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.operations.command.OperationFailedException;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Makes backups for {@link BackupCommand}, on a separate management port. Requests from
 * browsers are rejected by their {@code Origin} header.
 */
@Component
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
@WebEndpoint(id = BackupEndpoint.ID)
@RequiredArgsConstructor
class BackupEndpoint {

	static final String ID = "backup";

	static final String DATABASE = "database";

	static final String TEXT = "text/plain;charset=UTF-8";

	private final Backups backups;

	private final HttpServletRequest request;

	/** Returns a message for the operator; status 409 if another database is meant. */
	@WriteOperation(produces = TEXT)
	WebEndpointResponse<String> make(String database) throws IOException {
		if (this.request.getHeader(HttpHeaders.ORIGIN) != null) {
			return new WebEndpointResponse<>("Web pages can't start backups.", 403);
		}
		Optional<Path> own = this.backups.databaseFile();
		Path meant = Path.of(database);
		if (own.isEmpty() || !Files.exists(meant) || !Files.isSameFile(own.get(), meant)) {
			return new WebEndpointResponse<>("The running application doesn't use the database " + meant
					+ ". Give both the same management.server.port.", 409);
		}
		try {
			return new WebEndpointResponse<>("Backed up to " + this.backups.make().file());
		}
		catch (OperationFailedException ex) {
			return new WebEndpointResponse<>(String.valueOf(ex.getMessage()),
					WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
		}
	}

}
