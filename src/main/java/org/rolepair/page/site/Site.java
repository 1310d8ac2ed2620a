package org.rolepair.page.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import lombok.Getter;
import lombok.extern.slf4j.Slf4j;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** The site's own address and its operator's links. */
@Component
@Slf4j
public class Site {

	private final SiteSettings settings;

	private final ServerProperties server;

	/** Without a slash at its end. */
	private final String contextPath;

	/** The start of all paths in links, without a slash at its end. */
	@Getter
	private final String prefix;

	@Getter
	private volatile String origin;

	private volatile String local = "";

	Site(SiteSettings settings, ServerProperties server) {
		this.settings = settings;
		this.server = server;
		this.contextPath = Optional.ofNullable(server.getServlet().getContextPath())
			.map((path) -> UriUtils.encodePath(path, StandardCharsets.UTF_8))
			.orElse("");
		this.prefix = Optional.ofNullable(settings.publicAddress())
			.map((address) -> StringUtils.trimTrailingCharacter(address.getRawPath(), '/'))
			.filter(StringUtils::hasLength)
			.orElse(this.contextPath);
		this.origin = Optional.ofNullable(settings.publicAddress())
			.map((address) -> address.getScheme() + "://" + address.getRawAuthority())
			.orElseGet(() -> localScheme() + "localhost");
	}

	private String localScheme() {
		return Ssl.isEnabled(this.server.getSsl()) ? "https://" : "http://";
	}

	@EventListener
	void onWebServerInitialized(WebServerInitializedEvent event) {
		if (event.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		this.local = localScheme() + LocalAddress.of(this.server.getAddress(), event.getWebServer().getPort());
		if (this.settings.publicAddress() == null) {
			this.origin = this.local;
			logger.warn("Links to this site start with {}, because rolepair.public-address is empty", address(""));
		}
	}

	/** Waits for the rest of the start, which may still fail. */
	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		logger.info("Rolepair is up: {}", this.local + this.contextPath);
	}

	/**
	 * Returns the full address of a path.
	 * @param path with a leading slash, and a query if any
	 */
	public String address(String path) {
		return this.origin + this.prefix + path;
	}

	/** Returns the sites that can frame cards, as in a content security policy. */
	public String embedders() {
		return this.settings.embedders();
	}

	/** Returns the path of the home page on this origin. */
	public String home() {
		return this.prefix + "/";
	}

	/** Returns whether the site's public address uses TLS. */
	public boolean isSecure() {
		return this.origin.startsWith("https:");
	}

	public Optional<URI> jobBoard() {
		return Optional.ofNullable(this.settings.jobBoardAddress());
	}

}
