package org.rolepair.page.site;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://rolepair.example.org", "https://rolepair.example.org/" })
	void addressesBeginWithThePublicOne(String address) {
		Site site = new Site(new SiteSettings(URI.create(address), null, "*"), "");
		assertThat(site.address("/compare/a-vs-b?x=1")).isEqualTo("https://rolepair.example.org/compare/a-vs-b?x=1");
		assertThat(site.jobBoard()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://jobs.example.org", "http://jobs.example.org/post?a=b" })
	void theJobBoardIsLinkedWhenItIsSet(String address) {
		assertThat(new Site(new SiteSettings(null, URI.create(address), "*"), "").jobBoard())
			.hasValue(URI.create(address));
	}

}
