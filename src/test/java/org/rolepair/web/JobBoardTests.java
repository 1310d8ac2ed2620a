package org.rolepair.web;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

class JobBoardTests {

	@Nested
	@ConfiguredTest
	class WithAddresses {

		@LocalServerPort
		private int port;

		@Test
		void theHeaderLinksToTheJobBoard() {
			assertThat(Http.get(port, ConfiguredTest.CONTEXT_PATH + "/").body())
				.contains("<a href=\"https://jobs.example.org/post?from=rolepair&amp;x=1\">Post a job</a>");
		}

		@Test
		void linksBeginWithThePublicAddress() {
			assertThat(Http.get(port, ConfiguredTest.CONTEXT_PATH + "/categories").body())
				.contains("<link rel=\"canonical\" href=\"https://roles.example.org/rolepair/categories\">");
			assertThat(Http.get(port, ConfiguredTest.CONTEXT_PATH + "/robots.txt").body()).contains(
					"Disallow: /rolepair/admin", "Disallow: /rolepair/login",
					"Sitemap: https://roles.example.org/rolepair/sitemap.xml");
		}

	}

	@Nested
	@RolepairTest
	class WithoutAddresses {

		@LocalServerPort
		private int port;

		@Test
		void theHeaderHasNoLinkToAJobBoard() {
			assertThat(Http.get(port, "/").body()).doesNotContain("Post a job");
		}

	}

}
