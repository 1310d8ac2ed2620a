package org.rolepair.comparison.asof;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two roles, published on one day, one of them changed three days later.
 */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageVersionsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Editor reader;

	@Autowired
	private Editor publisher;

	private EditedRole changed;

	private EditedRole other;

	private LocalDate first;

	private LocalDate second;

	@BeforeAll
	void publishAndLetDaysPass(@Autowired MovableClock clock) {
		clock.pass(Duration.ofDays(1));
		addTheSource();
		this.changed = EditedRole.draft(this.publisher, "Fire watcher")
			.save(this.publisher, "duties", Map.of("source", "fire-almanac"))
			.publishWage(this.publisher, "50,000", "First published");
		this.other = EditedRole.draft(this.publisher, "Smoke reader")
			.publishWage(this.publisher, "50,000", "First published");
		this.first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
		clock.pass(Duration.ofDays(3));
		changeTheSource();
		this.changed.publishWage(this.publisher, "57,000", "Read again");
		this.second = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
		clock.pass(Duration.ofDays(2));
	}

	@Test
	void aPageIsShownAsItWasByTheEndOfADay() {
		Editor.Answer then = this.reader.open(this.changed.page() + "?as-of=" + this.first);
		assertThat(then.text()).contains("$50,000", "This page shows the figures and sources of that day")
			.doesNotContain("$57,000");
		assertThat(this.reader.open(this.changed.page() + "?as-of=" + this.second).text()).contains("$57,000");
		assertThat(this.reader.open(this.changed.page()).text()).contains("$57,000").doesNotContain("As of ");
	}

	@Test
	void aComparisonIsShownAsItWas() {
		Editor.Answer then = this.reader.open(pair() + "?as-of=" + this.first);
		assertThat(then.text()).contains("$50,000").doesNotContain("$57,000");
		assertThat(this.reader.open(pair() + "?as-of=" + this.second).text()).contains("$57,000", "$50,000");
	}

	@Test
	void theSourcesAreThoseOfThatDay() {
		String sources = "#sources";
		assertThat(this.reader.open(this.changed.page() + "?as-of=" + this.first).document().select(sources).text())
			.contains("Issue of spring")
			.doesNotContain("Issue of autumn");
		assertThat(this.reader.open(this.changed.page()).document().select(sources).text()).contains("Issue of autumn")
			.doesNotContain("Issue of spring");
	}

	@Test
	void itIsNoPageForSearchEnginesOrCachesAndCanBeCited() {
		for (String page : List.of(this.changed.page(), pair())) {
			String address = page + "?as-of=" + this.first;
			Editor.Answer then = this.reader.open(address);
			assertThat(then.document().select("meta[name=robots]").attr("content")).startsWith("noindex");
			assertThat(then.headers("Cache-Control")).containsExactly("no-store");
			assertThat(then.headers("Set-Cookie")).isEmpty();
			assertThat(then.document().select(".citation, #cite").text()).contains("Fire watcher", "Rolepair, as of ",
					"http://localhost:" + this.port + address);
			assertThat(then.document().select("link[rel=canonical]").attr("href")).doesNotContain("as-of");
			assertThat(then.document().select(".banner a, .notice a").attr("href")).isEqualTo(page);
		}
	}

	@Test
	void theHistoryLeadsToThePageAsOfEachDay() {
		assertThat(
				this.reader.open(this.changed.page() + "/history").document().select("a[href*=as-of]").eachAttr("href"))
			.contains(this.changed.page() + "?as-of=" + this.first, this.changed.page() + "?as-of=" + this.second);
	}

	@Test
	void aDayOnWhichNothingWasPublishedLeadsToTheOneBefore() {
		for (String page : List.of(this.changed.page(), pair())) {
			assertLeads(page + "?as-of=" + this.first.plusDays(1), page + "?as-of=" + this.first);
			assertLeads(page + "?as-of=" + this.second.plusDays(1), page + "?as-of=" + this.second);
		}
	}

	@Test
	void todayAndLaterLeadToTheLivePage() {
		LocalDate today = this.second.plusDays(2);
		for (LocalDate day : List.of(today, today.plusDays(1), LocalDate.of(9999, 12, 31))) {
			assertLeads(this.changed.page() + "?as-of=" + day, this.changed.page());
			assertLeads(pair() + "?as-of=" + day, pair());
		}
	}

	@Test
	void beforeTheFirstPublicationThereWasNoSuchPage() {
		Editor.Answer before = this.reader.get(pair() + "?as-of=" + this.first.minusDays(1));
		assertThat(before.status()).isEqualTo(404);
		assertThat(before.text()).contains("This page didn’t exist yet",
				"first published on " + this.first.getMonth().toString().charAt(0));
		assertThat(before.text()).contains(this.first.getDayOfMonth() + ", " + this.first.getYear());
		assertThat(before.headers("Cache-Control")).containsExactly("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "2026-13-01", "2026-02-30", "2026-1-1", "20261123", "2026-11-23T00:00",
			"%2B2026-11-23", "-9999-01-01", "2026-11-23%00" })
	void aDayThatCannotBeReadIsToldSo(String day) {
		assertThat(this.reader.get(this.changed.page() + "?as-of=" + day).status()).isEqualTo(400);
		assertThat(this.reader.get(pair() + "?as-of=" + day).status()).isEqualTo(400);
	}

	@Test
	void aFormerAddressKeepsTheDay() {
		EditedRole role = EditedRole.published(this.publisher, "Cinder sifter");
		role.save(this.publisher, "basics", Map.of("slug", "ash-sifter")).publish(this.publisher, "A better address");
		Editor.Answer former = this.reader.get("/roles/cinder-sifter?as-of=" + this.first);
		assertThat(former.status()).isEqualTo(301);
		assertThat(former.location()).isEqualTo("/roles/ash-sifter?as-of=" + this.first);
		assertThat(this.reader.get("/compare/cinder-sifter-vs-lawyer?as-of=" + this.first).location())
			.isEqualTo("/compare/ash-sifter-vs-lawyer?as-of=" + this.first);
	}

	private String pair() {
		return "/compare/" + this.changed.slug() + "-vs-" + this.other.slug();
	}

	private void assertLeads(String from, String to) {
		Editor.Answer answer = this.reader.get(from);
		assertThat(answer.status()).as(from).isEqualTo(302);
		assertThat(answer.location()).isEqualTo(to);
	}

	private void addTheSource() {
		Editor.Form form = this.publisher.form("/admin/sources/new");
		List.of("publisher", "title", "licence", "method").forEach((name) -> form.set(name, "Fire almanac"));
		form.set("address", "https://example.org/fire")
			.set("retrievedOn", "2026-11-23")
			.set("edition", "Issue of spring")
			.set("slug", "fire-almanac")
			.submit();
	}

	private void changeTheSource() {
		String path = "/admin/sources/fire-almanac";
		this.publisher.form(path).set("edition", "Issue of autumn").set("note", "A new issue").submit();
	}

}
