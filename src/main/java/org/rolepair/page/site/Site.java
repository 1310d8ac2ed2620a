package org.rolepair.page.site;

import java.net.URI;
import java.util.Optional;

import lombok.Getter;
import lombok.extern.slf4j.Slf4j;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The site's own address and its operator's links. */
@Component
@Slf4j
public class Site {

	private final SiteSettings settings;

	/** The context path, without a slash at its end. */
	private final String contextPath;

	@Getter
	private volatile String origin;

	private volatile String local = "";

	Site(SiteSettings settings, @Value("${server.servlet.context-path:}") String contextPath) {
		this.settings = settings;
		this.contextPath = StringUtils.trimTrailingCharacter(contextPath, '/');
		this.origin = Optional.ofNullable(settings.publicAddress())
			.map(URI::toString)
			.map((address) -> StringUtils.trimTrailingCharacter(address, '/'))
			.orElse("http://localhost");
	}

	@EventListener
	void onWebServerInitialized(WebServerInitializedEvent event) {
		if (event.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		this.local = "http://localhost:" + event.getWebServer().getPort();
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
		return this.origin + this.contextPath + path;
	}

	/** Returns the sites that can frame cards, as in a content security policy. */
	public String embedders() {
		return this.settings.embedders();
	}

	public boolean hasContextPath() {
		return !this.contextPath.isEmpty();
	}

	/** Returns the path of the home page on this origin. */
	public String home() {
		return this.contextPath + "/";
	}

	/** Returns whether the site's public address uses TLS. */
	public boolean isSecure() {
		return this.origin.startsWith("https:");
	}

	public Optional<URI> jobBoard() {
		return Optional.ofNullable(this.settings.jobBoardAddress());
	}

}
