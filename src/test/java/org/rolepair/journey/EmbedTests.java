package org.rolepair.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.browser.BrowserTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A writer shows a comparison on a page of another site.
 */
@RolepairTest
@BrowserTest
class EmbedTests {

	private static final String PAIR = "/compare/lawyer-vs-paralegal";

	@LocalServerPort
	private int port;

	private HttpServer other;

	private volatile String frame = "";

	@BeforeEach
	void startOtherSite() throws IOException {
		this.other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.other.createContext("/", (exchange) -> {
			byte[] html = ("<!doctype html><title>Blog</title>" + this.frame).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, html.length);
			exchange.getResponseBody().write(html);
			exchange.close();
		});
		this.other.start();
	}

	@AfterEach
	void stopOtherSite() {
		this.other.stop(0);
	}

	@Test
	void thePageOfAnotherSiteShowsTheCard(Page page) {
		page.navigate(PAIR);
		showOnOtherSite(page, page.getByLabel("Code to show this as a card on your page").inputValue());
		FrameLocator card = page.frameLocator("iframe");
		assertThat(card.locator("h1")).hasText("Lawyer vs paralegal");
		assertThat(card.locator("tbody tr")).hasCount(3);
		String src = page.locator("iframe").getAttribute("src");
		assertThat(card.getByText("See the whole comparison")).hasAttribute("href", src.replace("/embed", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { PAIR, "/roles/lawyer", "/", "/login" })
	void noOtherPageCanBeFramed(String path, Page page) {
		showOnOtherSite(page, "<iframe src=\"http://localhost:%d%s\"></iframe>".formatted(this.port, path));
		assertThat(page.frameLocator("iframe").locator("main")).hasCount(0);
		assertThat(Http.get(this.port, path).header("Content-Security-Policy").orElseThrow())
			.contains("frame-ancestors 'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { PAIR, "/compare/lawyer-vs-paralegal-vs-registered-nurse",
			"/compare/patient-service-specialist-vs-patient-coordinator", "/roles/lawyer",
			"/roles/patient-coordinator" })
	void aCardIsValidAndFitsNarrowFrames(String path, Page page) {
		String html = page.navigate("/embed" + path).text();
		assertThat(PageChecks.findings(page, html)).isEmpty();
		assertThat(Http.get(this.port, "/embed" + path).header("Content-Security-Policy").orElseThrow())
			.contains("frame-ancestors *");
	}

	@Test
	void theAddressOfACardChoosesItsRows() {
		assertThat(rows("/embed" + PAIR)).containsExactly("Average pay, a year", "Projected change in jobs",
				"Education usually required");
		assertThat(rows("/embed" + PAIR + "?parts=growth,hourly-pay,growth,none"))
			.containsExactly("Projected change in jobs", "Average pay, an hour");
		assertThat(rows("/embed/roles/lawyer?parts=jobs,pay")).containsExactly("Number of jobs", "Average pay, a year");
		assertThat(rows("/embed/roles/lawyer?parts=none")).hasSize(3);
		assertThat(Http.get(this.port, "/embed" + PAIR + "?place=nowhere").status()).isEqualTo(404);
	}

	@Test
	void eachRowOfACardNamesItsSource() {
		Document card = Jsoup
			.parse(Http.get(this.port, "/embed/compare/patient-service-specialist-vs-patient-coordinator").body());
		assertThat(card.select("tbody th small").eachText()).isNotEmpty().allMatch((line) -> line.contains("Zippia"));
	}

	private List<String> rows(String path) {
		return Jsoup.parse(Http.get(this.port, path).body())
			.select("tbody th[scope=row]")
			.stream()
			.map(Element::ownText)
			.toList();
	}

	@Test
	void aLinkThatSomebodyPastesBecomesTheCard() {
		String found = Jsoup.parse(Http.get(this.port, PAIR).body())
			.select("link[type=application/json+oembed]")
			.attr("href");
		JsonNode answer = JsonMapper.shared().readTree(Http.get(this.port, path(found)).body());
		assertThat(answer.get("type").asString()).isEqualTo("rich");
		assertThat(answer.get("version").asString()).isEqualTo("1.0");
		assertThat(answer.get("title").asString()).isEqualTo("Lawyer vs paralegal");
		assertThat(answer.get("width").asInt()).isEqualTo(480);
		assertThat(Http.get(this.port, path(found).replace("compare%2Flawyer-vs-paralegal", "roles%2Flawyer")).body())
			.contains("\"title\":\"Lawyer\"", "/embed/roles/lawyer");
		String src = Jsoup.parse(answer.get("html").asString()).select("iframe").attr("src");
		assertThat(Http.get(this.port, path(src)).body()).contains("See the whole comparison");
		assertThat(Http.get(this.port, path(found) + "%3Fplace%3Dtexas").body())
			.contains("/embed/compare/lawyer-vs-paralegal?place=texas");
		assertThat(Http.get(this.port, path(found) + "&maxwidth=300&format=xml").body())
			.startsWith("<?xml version='1.0' encoding='UTF-8'?><oembed><type>rich</type>")
			.contains("<width>300</width>", "&lt;iframe ");
	}

	@ParameterizedTest
	@CsvSource({ "?url=https://elsewhere.example/compare/a-vs-b, 404", "'', 404", "?url=&format=json, 404",
			"?url=x&format=yaml, 501" })
	void whatCannotBeShownIsRefused(String query, int status) {
		assertThat(Http.get(this.port, "/oembed" + query).status()).isEqualTo(status);
	}

	private static String path(String address) {
		return address.replaceFirst("https?://[^/]+", "");
	}

	@Test
	void anUnknownRoleLeadsToTheSite() {
		Http.Answer missing = Http.get(this.port, "/embed/compare/lawyer-vs-no-such-role");
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.body()).contains("We don’t have this comparison", "Compare other roles");
		assertThat(Http.get(this.port, "/embed/roles/no-such-role").body()).contains("We don’t have this role");
		assertThat(Http.get(this.port, "/embed/compare/LAWYER-vs-paralegal").header("Location").orElseThrow())
			.endsWith("/embed/compare/lawyer-vs-paralegal");
	}

	private void showOnOtherSite(Page page, String frame) {
		this.frame = frame;
		page.navigate("http://127.0.0.1:" + this.other.getAddress().getPort() + "/");
	}

}
