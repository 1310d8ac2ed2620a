package org.rolepair.operations.health;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Connector;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Refuses new connections, and closes open ones after their next response, during the
 * second before Tomcat stops. Tomcat would reject what a proxy sends on an open
 * connection at that moment, and a proxy can't repeat a request that changes something.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConnectionDrain extends HttpFilter implements SmartLifecycle {

	private static final int SECONDS = 1;

	private final boolean behindProxy;

	private final ApplicationContext application;

	private volatile boolean running;

	private volatile boolean draining;

	ConnectionDrain(@Value("${server.forward-headers-strategy:none}") String forwardHeaders,
			ApplicationContext application) {
		this.behindProxy = !"none".equalsIgnoreCase(forwardHeaders);
		this.application = application;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (this.draining) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		chain.doFilter(request, response);
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Runs before the web server's graceful shutdown, which has a lower phase. */
	@Override
	public void stop() {
		this.draining = true;
		this.running = false;
		if (this.behindProxy) {
			refuseConnections();
			try {
				TimeUnit.SECONDS.sleep(SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** The web server goes on while an application pauses. */
	@Override
	public boolean isPauseable() {
		return false;
	}

	/** A proxy repeats a request of which nothing was sent on the other node. */
	private void refuseConnections() {
		if (this.application instanceof WebServerApplicationContext server
				&& server.getWebServer() instanceof TomcatWebServer tomcat) {
			for (Connector connector : tomcat.getTomcat().getService().findConnectors()) {
				connector.getProtocolHandler().closeServerSocketGraceful();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
