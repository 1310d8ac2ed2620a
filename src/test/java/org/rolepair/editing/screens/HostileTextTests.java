package org.rolepair.editing.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that would break a page out of its markup, its scripts, its data or its template:
 * kept as it was typed, and shown as text wherever it is shown.
 */
@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class HostileTextTests {

	/** Breaks attributes, elements, scripts, comments, JSON, SVG and templates. */
	private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&amp;</script></svg>-->[[${7*7}]]__${7*7}__{{7*7}}\\u003c عمل 😀";

	private static final String SOURCE = "hostile-source";

	@Autowired
	private Editor administrator;

	@Autowired
	private Editor reader;

	private EditedRole role;

	private String skill;

	private String report;

	@BeforeAll
	void typeAndPublish() {
		add("/admin/sources/new",
				Map.of("publisher", HOSTILE, "title", HOSTILE, "address", "https://example.org/?a=%22%3E%3Cb&c='",
						"edition", HOSTILE, "licence", HOSTILE, "retrievedOn", "2026-01-01", "method", HOSTILE,
						"attribution", HOSTILE, "slug", SOURCE));
		add("/admin/categories/new",
				Map.of("name", HOSTILE, "runningName", HOSTILE, "description", HOSTILE, "slug", "hostile-category"));
		add("/admin/skills/new", Map.of("name", HOSTILE, "runningName", HOSTILE));
		this.skill = this.administrator.open("/admin/skills?q=onerror").row(HOSTILE);
		this.role = EditedRole.begun(this.administrator, "Hostile " + HOSTILE);
		save("basics",
				Map.of("plural", "Hostiles " + HOSTILE, "runningTitle", "hostile " + HOSTILE, "runningPlural",
						"hostiles " + HOSTILE, "slug", "hostile-clerk", "category", "hostile-category", "description",
						HOSTILE, "descriptionSource", SOURCE, "alternateTitles", HOSTILE));
		save("pay", Map.of("origin.source", SOURCE, "origin.period", HOSTILE, "origin.month", "2025-05", "origin.place",
				HOSTILE, "figures[ANNUAL_MEAN_WAGE].value", "50,000", "figures[ANNUAL_WAGE_PERCENTILE_10].value",
				"30,000", "figures[ANNUAL_WAGE_PERCENTILE_90].value", "90,000"));
		save("duties", Map.of("source", SOURCE, "items[0]", HOSTILE, "items[1]", "Second " + HOSTILE, "items[2]",
				"Third " + HOSTILE));
		this.role.publish(this.administrator, "First " + HOSTILE);
		save("duties", Map.of("items[0]", "Changed " + HOSTILE));
		String form = "/roles/hostile-clerk/report?section=pay";
		this.reader.form(form)
			.set("text", "Hostile " + HOSTILE)
			.set("evidence", HOSTILE)
			.submit("Sec-Fetch-Site", "same-origin")
			.follow();
		this.report = this.administrator.open("/admin/reports")
			.document()
			.select("th[scope=row] a[href]")
			.stream()
			.filter((link) -> link.text().startsWith("Hostile"))
			.findFirst()
			.orElseThrow()
			.attr("href");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isShownAsText(String pattern) {
		String path = pattern.replace("ROLE", this.role.path())
			.replace("SKILL", this.skill)
			.replace("REPORT", this.report);
		Editor.Answer page = this.administrator.open(path);
		assertHarmless(page);
		assertThat(shown(page.document())).contains("onerror=alert(1)>\"'&amp;</script>");
	}

	static Stream<String> pages() {
		return Stream.of("/roles/hostile-clerk", "/compare/hostile-clerk-vs-lawyer", "/compare/lawyer-vs-hostile-clerk",
				"/roles/hostile-clerk/history", "/sources", "/sources/" + SOURCE, "/categories",
				"/categories/hostile-category", "/search?q=Hostile", "/roles/hostile-clerk/report?section=pay",
				"/admin", "/admin/roles?q=Hostile", "ROLE", "ROLE/basics", "ROLE/pay", "ROLE/outlook", "ROLE/duties",
				"ROLE/skills", "ROLE/changes", "ROLE/discard", "ROLE/preview", "ROLE/preview?beside=lawyer",
				"ROLE/publish", "ROLE/retire", "ROLE/withdraw", "ROLE/history", "ROLE/history/1/revert",
				"/admin/sources", "/admin/sources/" + SOURCE, "/admin/categories", "/admin/categories/hostile-category",
				"/admin/skills?q=onerror", "SKILL", "SKILL/merge", "/admin/reports", "REPORT",
				"/admin/log?subject=Hostile", "/admin/incomplete");
	}

	@Test
	void isKeptInTheFormsAsItWasTyped() {
		Editor.Form basics = this.role.form(this.administrator, "basics");
		assertThat(basics.value("description")).isEqualTo(HOSTILE);
		assertThat(basics.value("alternateTitles")).isEqualTo(HOSTILE);
		assertThat(basics.value("title")).isEqualTo("Hostile " + HOSTILE);
		assertThat(this.role.form(this.administrator, "duties").value("items[0]")).isEqualTo("Changed " + HOSTILE);
		assertThat(this.administrator.form("/admin/sources/" + SOURCE).value("method")).isEqualTo(HOSTILE);
	}

	@Test
	void isReadFromTheDataOfThePageAsItWasTyped() {
		Editor.Answer page = this.reader.open("/roles/hostile-clerk");
		String data = page.document().select("script[type=application/ld+json]").html();
		assertThat(data).doesNotContain("</", "<img");
		assertThat(JsonMapper.shared().readTree(data).toString()).contains("onerror=alert(1)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=", "/admin/roles?q=", "/admin/skills?q=", "/admin/log?subject=",
			"/admin/log?actor=", "/login?signed-out=" })
	void isShownAsTextWhereAnAddressCarriesIt(String address) {
		Editor.Answer page = this.administrator.get(address + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8));
		assertThat(page.status()).isIn(200, 302);
		assertHarmless(page);
	}

	@Test
	void isRefusedWithoutHarmWhereAnotherRoleIsAskedFor() {
		Editor.Answer unknown = this.administrator
			.get(this.role.at("preview?beside=") + URLEncoder.encode("Nobody " + HOSTILE, StandardCharsets.UTF_8));
		assertThat(unknown.status()).isEqualTo(409);
		assertHarmless(unknown);
		assertThat(unknown.problems())
			.containsExactly("Check the spelling: no other role is called “Nobody " + HOSTILE + "”");
	}

	private static void assertHarmless(Editor.Answer page) {
		Document document = page.document();
		assertThat(document.select("img, [onerror]")).as(page.path()).isEmpty();
		assertThat(document.select("script:not([src])"))
			.allSatisfy((script) -> assertThat(script.attr("type")).isEqualTo("application/ld+json"));
		for (Element script : document.select("script[type=application/ld+json]")) {
			JsonMapper.shared().readTree(script.html());
		}
		assertThat(page.body()).doesNotContain("<img src=x").doesNotContain("[[49]]").doesNotContain("__49__");
		assertThat(document.select("footer, main")).isNotEmpty();
	}

	/** All that a reader sees, fields included. */
	private static String shown(Document document) {
		List<String> values = document.select("input").eachAttr("value");
		return document.text() + " " + String.join(" ", values) + " " + document.select("textarea").text();
	}

	private void add(String path, Map<String, String> fields) {
		Editor.Answer added = this.administrator.form(path).fill(fields).submit();
		assertThat(added.problems()).isEmpty();
		added.follow();
	}

	private void save(String screen, Map<String, String> fields) {
		Editor.Answer saved = this.role.form(this.administrator, screen).fill(fields).press("action", "save").follow();
		assertThat(saved.problems()).as(screen).isEmpty();
	}

}
