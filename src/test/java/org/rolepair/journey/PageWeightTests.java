package org.rolepair.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The weight of pages: at most 12 KB gzip of HTML for a pair, 10 KB of style and script.
 */
@RolepairTest
class PageWeightTests {

	private static final int MAX_HTML = 12 * 1024;

	private static final int MAX_STYLE_AND_SCRIPT = 10 * 1024;

	@LocalServerPort
	private int port;

	@Test
	void staysWithinTheBudgetForEveryPairWithTheHeaviestRole(@Autowired PublishedRoles roles) throws IOException {
		Visitor visitor = new Visitor(this.port);
		for (Listing role : roles.listings()) {
			String path = "/compare/secretary-or-administrative-assistant-except-legal-medical-and-executive-vs-"
					+ role.slug();
			if (!path.endsWith("-vs-secretary-or-administrative-assistant-except-legal-medical-and-executive")) {
				assertThat(gzipped(visitor.get(path).body())).as(path).isLessThanOrEqualTo(MAX_HTML);
			}
		}
	}

	@Test
	void staysWithinTheBudgetOfStyleAndScript() throws IOException {
		Visitor visitor = new Visitor(this.port);
		int total = 0;
		for (Element file : visitor.page("/compare/registered-nurse-vs-pharmacist")
			.select("link[rel=stylesheet], script[src]")) {
			total += gzipped(visitor.get(file.attr(file.hasAttr("src") ? "src" : "href")).body());
		}
		assertThat(total).isPositive().isLessThanOrEqualTo(MAX_STYLE_AND_SCRIPT);
	}

	private static int gzipped(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
