package org.rolepair.operations.health;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tries the ports before Flyway opens the database, so that a start without them leaves
 * nothing behind.
 */
@Component
@RequiredArgsConstructor
class FreePorts implements FlywayConfigurationCustomizer {

	private final Environment settings;

	@Override
	public void customize(FluentConfiguration configuration) {
		requireFree("server", 8080);
		requireFree("management.server", 0);
	}

	private void requireFree(String prefix, int usual) {
		Binder values = Binder.get(this.settings);
		int port = Objects.requireNonNullElse(values.bind(prefix + ".port", Integer.class).orElse(null), usual);
		if (port <= 0) {
			return;
		}
		InetAddress address = values.bind(prefix + ".address", InetAddress.class).orElse(null);
		try {
			new ServerSocket(port, 1, address).close();
		}
		catch (IOException ex) {
			PortInUseException.throwIfPortBindingException(ex, () -> port);
			throw new FailureAnalyzedException(
					"Rolepair can't use port %d%s: %s.".formatted(port,
							(address != null) ? " of " + address.getHostAddress() : "", ex.getMessage()),
					"Set %1$s.port to a port that its user can open, and %1$s.address to an address of this machine."
						.formatted(prefix),
					ex);
		}
	}

}
