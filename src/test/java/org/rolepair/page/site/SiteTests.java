package org.rolepair.page.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTests {

	@ParameterizedTest
	@CsvSource({ "https://example.org, '', https://example.org, ''",
			"https://example.org/, '', https://example.org, ''", "http://[::1]:8080, '', http://[::1]:8080, ''",
			"https://example.org, /app, https://example.org/app, /app",
			"https://example.org/roles, '', https://example.org/roles, /roles",
			"https://example.org/roles/, /app/, https://example.org/roles, /roles",
			"https://example.org:8443/a/B.c, '', https://example.org:8443/a/B.c, /a/B.c",
			", /app, http://localhost/app, /app",
			", /mon métier, http://localhost/mon%20m%C3%A9tier, /mon%20m%C3%A9tier", ", '', http://localhost, ''" })
	void addressesBeginWithThePublicOne(@Nullable URI address, String contextPath, String start, String prefix) {
		ServerProperties server = new ServerProperties();
		server.getServlet().setContextPath(contextPath);
		Site site = new Site(new SiteSettings(address, null, "*"), server);
		assertThat(site.address("/compare/a-vs-b?x=1")).isEqualTo(start + "/compare/a-vs-b?x=1");
		assertThat(site.prefix()).isEqualTo(prefix);
		assertThat(site.home()).isEqualTo(prefix + "/");
	}

	@Test
	void tlsOfItsOwnMakesItSecure() {
		ServerProperties server = new ServerProperties();
		Ssl ssl = new Ssl();
		ssl.setKeyStore("file:keys.p12");
		server.setSsl(ssl);
		assertThat(new Site(new SiteSettings(null, null, "*"), server).isSecure()).isTrue();
		assertThat(Sites.at("https://example.org").isSecure()).isTrue();
		assertThat(Sites.at("http://example.org").isSecure()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://jobs.example.org", "http://jobs.example.org/post?a=b" })
	void theJobBoardIsLinkedWhenItIsSet(String address) {
		assertThat(new Site(new SiteSettings(null, URI.create(address), "*"), new ServerProperties()).jobBoard())
			.hasValue(URI.create(address));
	}

}
