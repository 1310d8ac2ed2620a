package org.rolepair.page.site;

import java.net.URI;
import java.util.Optional;

import lombok.extern.slf4j.Slf4j;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The site's own address and its operator's links. */
@Component
@Slf4j
public class Site {

	private final SiteSettings settings;

	private volatile String origin;

	Site(SiteSettings settings) {
		this.settings = settings;
		this.origin = Optional.ofNullable(settings.publicAddress()).map(Site::withoutSlash).orElse("http://localhost");
	}

	@EventListener
	void onWebServerInitialized(WebServerInitializedEvent event) {
		if (event.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		String local = "http://localhost:" + event.getWebServer().getPort();
		if (this.settings.publicAddress() == null) {
			this.origin = local;
			logger.warn("rolepair.public-address is not set: links to this site begin with {}", local);
		}
		logger.info("Rolepair is up: {}", local);
	}

	/**
	 * Returns the full address of a path.
	 * @param path with a leading slash, and a query if any
	 */
	public String address(String path) {
		return this.origin + path;
	}

	/** Returns whether the site's public address uses TLS. */
	public boolean isSecure() {
		return this.origin.startsWith("https:");
	}

	public Optional<URI> jobBoard() {
		return Optional.ofNullable(this.settings.jobBoardAddress());
	}

	private static String withoutSlash(URI address) {
		String text = address.toString();
		return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
	}

}
