package org.rolepair.editing.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.QueryStatistics;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.RoleForms;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewControllerTests {

	private static final int BATCH = 25;

	@Autowired
	private Editor publisher;

	@Test
	void incompletePublishedRoleIsListedWithLinksToItsFields() {
		EditedRole role = EditedRole.draft(this.publisher, "Thatch layer")
			.publishWage(this.publisher, "50,000", "First published");
		Element row = row("Thatch layer");
		assertThat(row.select("li").eachText()).contains(
				"Thatch layer: No outlook figures Search engines don’t list its comparisons",
				"Thatch layer: No education figures Search engines don’t list its comparisons",
				"Thatch layer: No skills The section only shows why it’s blank");
		assertThat(row.text()).doesNotContain("No average or median pay", "Fewer than three duties");
		assertThat(this.publisher.open("/admin/incomplete?q=THATCH+LAY").document().select("tbody th").eachText())
			.containsExactly("Thatch layer");
		assertThat(this.publisher.open("/admin/incomplete?q=no+such+role").document().select("tbody th")).isEmpty();
		for (Element way : row.select("li a")) {
			assertLeadsToAField(way.attr("href"));
		}
		role.form(this.publisher, "outlook")
			.set("origin.source", "bls-ep-2024-34")
			.set("origin.period", "2024–34")
			.set("figures[PROJECTED_CHANGE].value", "3.1")
			.press("action", "save");
		role.publish(this.publisher, "With an outlook");
		assertThat(row("Thatch layer").text()).doesNotContain("No outlook figures").contains("No education figures");
	}

	@Test
	void draftIsListedWithItsProblems() {
		EditedRole role = EditedRole.draft(this.publisher, "Hedge layer").wage(this.publisher, "50,000");
		assertThat(rows("Hedge layer")).isEmpty();
		role.form(this.publisher, "pay")
			.set("origin.source", "")
			.set("figures[ANNUAL_MEDIAN_WAGE].value", "much")
			.press("action", "save");
		role.save(this.publisher, "basics", Map.of("description", ""));
		Element row = row("Hedge layer");
		assertThat(row.text()).contains("Pay: Choose the source of these figures", "instead of “much”",
				"Basics: Describe what people in this role do", "fix this before you preview or publish the draft");
		for (Element way : row.select("li a")) {
			assertLeadsToAField(way.attr("href"));
		}
	}

	@Test
	void figuresPastTheAgeLimitAreListedUntilRenewed() {
		EditedRole role = EditedRole.draft(this.publisher, "Slate splitter")
			.publishWage(this.publisher, "50,000", "First published");
		role.save(this.publisher, "pay", Map.of("origin.period", "May 2021"));
		assertThat(this.publisher.open(role.at("pay")).document().select("section[aria-labelledby=odd]").text())
			.contains("May 2021 is past its source’s age limit of 24 months");
		role.publish(this.publisher, "Old figures");
		Editor.Answer old = this.publisher.open("/admin/old");
		Element way = old.document()
			.select(".uses li")
			.stream()
			.filter((item) -> item.text().startsWith("Slate splitter"))
			.findFirst()
			.orElseThrow()
			.select("a")
			.first();
		assertThat(way.text()).contains("Average pay, a year, May 2021");
		assertThat(this.publisher.open("/admin/old?q=SLATE+split").document().select(".uses li")).hasSize(1);
		assertThat(this.publisher.open("/admin/old?q=no+such+role").document().select(".uses li")).isEmpty();
		assertLeadsToAField(way.attr("href"));
		role.save(this.publisher, "pay", Map.of("origin.period", "May 2025"));
		role.publish(this.publisher, "New figures");
		assertThat(this.publisher.open("/admin/old").text()).doesNotContain("Slate splitter");
	}

	@Test
	void homePageOffersANewRoleToEditors(@Autowired Editor viewer) {
		assertThat(this.publisher.open("/admin").document().select("main a[href=/admin/roles/new]").text())
			.isEqualTo("New role");
		assertThat(viewer.open("/admin").document().select("a[href=/admin/roles/new]")).isEmpty();
	}

	@Test
	void homePageShowsDraftsAndReports() {
		EditedRole.draft(this.publisher, "Peat cutter");
		Editor.Answer home = this.publisher.open("/admin");
		assertThat(home.document().select("tbody tr").first().text()).startsWith("Peat cutter publisher");
		assertThat(home.document().select(".tabs a").eachAttr("href")).containsExactly("/admin/roles",
				"/admin/roles?state=DRAFT", "/admin/reports", "/admin/incomplete", "/admin/old");
		assertThat(home.document().select(".tabs a[href$=DRAFT] .count").text()).matches("[1-9]\\d*");
	}

	@Test
	void incompleteAndOldReadProfilesAndDraftsInBatches(@Autowired EntityManagerFactory factory,
			@Autowired RoleDrafts drafts, @Autowired TransactionTemplate transaction) {
		List<UUID> begun = IntStream.rangeClosed(0, BATCH)
			.mapToObj((number) -> drafts.begin(titled("Dyke warden " + number), "publisher"))
			.toList();
		Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		try {
			assertReadInBatches(statistics, "/admin/incomplete", "select revision", "revision.profile");
			assertReadInBatches(statistics, "/admin/incomplete", "select draft from", "draft.forms");
			assertReadInBatches(statistics, "/admin/old", "select revision", "revision.profile");
		}
		finally {
			statistics.setStatisticsEnabled(false);
			transaction.executeWithoutResult(
					(status) -> begun.forEach((role) -> drafts.drop(role, drafts.working(role).orElseThrow().stamp())));
		}
	}

	/** Of what can fill the memory, no query may read more than a batch. */
	private void assertReadInBatches(Statistics statistics, String path, String... signs) {
		statistics.clear();
		this.publisher.open(path);
		List<QueryStatistics> queries = Arrays.stream(statistics.getQueries())
			.filter((query) -> Arrays.stream(signs).anyMatch(query::contains))
			.map(statistics::getQueryStatistics)
			.toList();
		assertThat(queries).as(path).isNotEmpty();
		assertThat(queries.stream().mapToLong(QueryStatistics::getExecutionRowCount).sum()).isGreaterThan(BATCH);
		assertThat(queries).as(path)
			.allSatisfy((query) -> assertThat(query.getExecutionRowCount())
				.isLessThanOrEqualTo(BATCH * query.getExecutionCount()));
	}

	private static RoleForms titled(String title) {
		return RoleForms.EMPTY.withBasics(new BasicsForm(title, "", "", "", "", "", "", "", "", "", "", "", ""));
	}

	private void assertLeadsToAField(String way) {
		String[] parts = way.split("#");
		assertThat(this.publisher.open(parts[0]).document().getElementById(parts[1])).as(way).isNotNull();
	}

	private Element row(String title) {
		return rows(title).get(0);
	}

	/** Goes through all pages of the list. */
	private List<Element> rows(String title) {
		String next = "/admin/incomplete";
		while (!next.isEmpty()) {
			Editor.Answer page = this.publisher.open(next);
			List<Element> rows = page.document()
				.select("tbody tr")
				.stream()
				.filter((row) -> row.select("th").text().equals(title))
				.toList();
			if (!rows.isEmpty()) {
				return rows;
			}
			next = page.document().select("a[rel=next]").attr("href");
		}
		return List.of();
	}

}
