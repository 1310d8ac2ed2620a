package org.rolepair.journey;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.rolepair.RolepairApplication;
import org.rolepair.Team;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application of its own, as readers reach it. All of them have one database, as nodes
 * have, so that only the first one takes long to start.
 *
 * @param publicAddress the start of all addresses that readers see
 */
record ReachedSite(ConfigurableApplicationContext application, Optional<PrefixProxy> proxy,
		String publicAddress) implements AutoCloseable {

	private static final String DATABASE = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

	/** Starts an application that doesn't know its public address. */
	static ReachedSite directly(String host, String contextPath, String... settings) {
		ConfigurableApplicationContext application = start(contextPath, settings);
		return new ReachedSite(application, Optional.empty(), "http://" + host + ":" + port(application) + contextPath);
	}

	static ReachedSite behind(PrefixProxy proxy, String contextPath) {
		ConfigurableApplicationContext application = start(contextPath, "--server.forward-headers-strategy=native",
				"--rolepair.public-address=" + proxy.publicAddress());
		proxy.forwardTo("http://127.0.0.1:" + port(application) + contextPath);
		return new ReachedSite(application, Optional.of(proxy), proxy.publicAddress());
	}

	private static ConfigurableApplicationContext start(String contextPath, String... settings) {
		SpringApplication application = new SpringApplication(RolepairApplication.class);
		application.setRegisterShutdownHook(false);
		return application.run(
				Stream
					.concat(Stream.of("--server.port=0", "--spring.datasource.url=" + DATABASE,
							"--rolepair.administrator.password=" + Team.PASSWORD,
							"--server.servlet.context-path=" + contextPath), Stream.of(settings))
					.toArray(String[]::new));
	}

	private static String port(ConfigurableApplicationContext application) {
		return application.getEnvironment().getRequiredProperty("local.server.port");
	}

	/** Returns a path as readers ask for it. */
	String path(String path) {
		return URI.create(this.publicAddress).getRawPath() + path;
	}

	@Override
	public void close() {
		this.proxy.ifPresent(PrefixProxy::close);
		this.application.close();
	}

}
