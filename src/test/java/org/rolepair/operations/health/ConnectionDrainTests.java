package org.rolepair.operations.health;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionDrainTests {

	private final ConnectionDrain drain = new ConnectionDrain("none", new StaticApplicationContext());

	@Test
	void connectionsStayOpenUntilTheStop() throws Exception {
		this.drain.start();
		assertThat(this.drain.isRunning()).isTrue();
		assertThat(connection()).isNull();
		this.drain.stop();
		assertThat(this.drain.isRunning()).isFalse();
		assertThat(connection()).isEqualTo("close");
	}

	/** Higher phases stop first. */
	@Test
	void stopsBeforeTheWebServer() {
		assertThat(this.drain.getPhase()).isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
	}

	@Test
	void goesOnAsTheWebServerDoes() {
		assertThat(this.drain.isPauseable()).isFalse();
	}

	private String connection() throws IOException, ServletException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.drain.doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
		return response.getHeader("Connection");
	}

}
