package org.rolepair.exchange.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.browser.HtmlChecker;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.source.Citations;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import of more roles than a page of a category or of a source shows.
 */
@EditorsTest
class LargeImportTests {

	private static final int PAGE = 200;

	private static final int ROLES = PAGE + 3;

	private static final String CATEGORY = "/categories/farming-fishing-and-forestry";

	private static final String SOURCE = "/sources/survey-of-many";

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private TestImports imports;

	@Test
	void listsArePagedAndUndoingLeavesNothing(@Autowired SourceCatalogue sources, @Autowired JdbcClient database) {
		sources.add(Citations.of("survey-of-many"));
		Map<String, Long> before = rowsOfRoles(database);
		List<String> rows = IntStream.range(0, ROLES)
			.mapToObj((number) -> "Crowd tester %03d,farming-fishing-and-forestry,Tests.,Test,survey-of-many,5%03d0"
				.formatted(number, number))
			.toList();
		GivenTables table = new GivenTables(this.folder).text("roles.csv",
				"title,category,description,duties,source,annual_mean_wage\n" + String.join("\n", rows) + "\n");
		CatalogueImport done = this.imports.apply(table).orElseThrow();
		List.of(CATEGORY, SOURCE).forEach(this::isPaged);
		assertThat(Http.get(this.port, "/sitemap.xml").body()).contains(CATEGORY + "<", SOURCE + "<")
			.doesNotContain("page=");
		ImportJob.Undone undone = this.imports.undo(done.number());
		assertThat(undone.removed()).isEqualTo(ROLES);
		assertThat(undone.withdrawn()).isZero();
		assertThat(rowsOfRoles(database)).isEqualTo(before);
		assertThat(Http.get(this.port, "/roles/crowd-tester-001").status()).isEqualTo(404);
		assertThat(Http.get(this.port, SOURCE).body()).contains("Not used by any role now.");
	}

	private void isPaged(String path) {
		Document first = page(path);
		assertThat(roles(first)).hasSize(PAGE).startsWith("Crowd tester 000").endsWith("Crowd tester 199");
		assertThat(first.select("link[rel=canonical]").attr("href")).endsWith(path);
		assertThat(first.select("meta[name=robots]")).isEmpty();
		assertThat(first.select("a[rel=next]").attr("href")).isEqualTo(path + "?page=2");
		Document second = page(path + "?page=2");
		assertThat(roles(second)).containsExactly("Crowd tester 200", "Crowd tester 201", "Crowd tester 202");
		assertThat(second.select("link[rel=canonical]").attr("href")).endsWith(path + "?page=2");
		assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
		assertThat(second.title()).isEqualTo(first.title().replace(" |", " (page 2 of 2) |"));
		assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(path + "?page=1");
		assertThat(page(path + "?page=no").html()).isEqualTo(first.html());
		assertThat(Http.get(this.port, path + "?page=3").status()).isEqualTo(404);
	}

	private Document page(String path) {
		String body = Http.get(this.port, path).body();
		assertThat(HtmlChecker.check(body)).isEmpty();
		return Jsoup.parse(body);
	}

	private static List<String> roles(Document page) {
		return page.select(".counts a[href^=/roles/]").eachText();
	}

	/** How many rows of each table belong to a role. */
	private static Map<String, Long> rowsOfRoles(JdbcClient database) {
		Map<String, Long> rows = new TreeMap<>();
		database.sql("select table_name from information_schema.columns where column_name = 'ROLE_ID'")
			.query(String.class)
			.list()
			.forEach((table) -> rows.put(table,
					database.sql("select count(*) from \"" + table + "\"").query(Long.class).single()));
		rows.put("JOB_ROLE", database.sql("select count(*) from job_role").query(Long.class).single());
		assertThat(rows).hasSizeGreaterThan(10);
		return rows;
	}

}
