package org.rolepair.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.SomePlaces;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads a public page does not change it, and no public page sets a cookie.
 */
@EditorsTest
class PublicPagesForEverybodyTests {

	private static final List<String> PAGES = List.of("/", "/compare", "/compare/patient-service-specialist-vs-lawyer",
			"/compare/lawyer-vs-paralegal?rows=differences", "/compare/lawyer", "/compare/lawyer-vs-no-such-role",
			"/compare?role=technician&role=lawyer", "/compare?role=lawyer", "/roles/lawyer", "/roles/no-such-role",
			"/roles/lawyer/history", "/roles/lawyer/to/paralegal", "/roles/lawyer/report/sent",
			"/roles/lawyer?place=texas", "/roles/lawyer/places", "/compare/lawyer-vs-paralegal?place=abilene-tx",
			"/compare/lawyer-vs-paralegal?place=portland", "/roles/lawyer.json", "/roles/none.csv",
			"/compare/lawyer-vs-paralegal.csv", "/data", "/data/skills.csv", "/data/role-table.csv", "/openapi.json",
			"/categories", "/categories/legal", "/search?q=nurse", "/search/suggestions?q=nurse", "/sources",
			"/sources/onet-29-3", "/robots.txt", "/sitemap.xml", "/no/such/page", "/Roles/Lawyer");

	@LocalServerPort
	private int port;

	@Test
	void arePagesForNobodyInParticular(@Autowired MovableClock clock, @Autowired PlaceWages wages,
			@Autowired TransactionTemplate transaction, @Autowired Team team, @Autowired Editor publisher,
			@Autowired Editor reader) {
		SomePlaces.load(wages, transaction);
		EditedRole role = EditedRole.draft(publisher, "Common reader")
			.publishWage(publisher, "50,000", "First published");
		LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
		clock.pass(Duration.ofDays(1));
		Map<String, Editor> people = new LinkedHashMap<>();
		for (AccessLevel level : AccessLevel.values()) {
			people.put(level.name(), team.signIn(level));
		}
		for (String page : PAGES) {
			assertIsTheSame(page, reader, people);
		}
		assertIsTheSame(role.page() + "?as-of=" + day, reader, people);
		assertIsTheSame("/compare/" + role.slug() + "-vs-lawyer?as-of=" + day, reader, people);
		SomePlaces.remove(wages, transaction);
		people.values().forEach((person) -> assertThat(person.open("/admin").status()).isEqualTo(200));
	}

	@Test
	void asksNobodyForTheirSession() {
		String report = "/roles/lawyer/report?section=pay";
		for (String cookie : List.of("rolepair-session=made-up", "JSESSIONID=0", "rolepair-session=")) {
			Http.Answer answer = Http.get(this.port, report, "Cookie: " + cookie);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Set-Cookie")).isEmpty();
			assertThat(Http.get(this.port, "/roles/lawyer", "Cookie: " + cookie).body())
				.isEqualTo(Http.get(this.port, "/roles/lawyer").body());
		}
	}

	private static void assertIsTheSame(String page, Editor nobody, Map<String, Editor> people) {
		Editor.Answer common = nobody.get(page);
		assertThat(common.headers("Set-Cookie")).as(page).isEmpty();
		people.forEach((level, person) -> {
			Editor.Answer own = person.get(page);
			assertThat(own.status()).as(page + " for " + level).isEqualTo(common.status());
			assertThat(own.body()).as(page + " for " + level).isEqualTo(common.body());
			assertThat(own.headers("Set-Cookie")).as(page + " for " + level).isEmpty();
			assertThat(own.headers("Cache-Control")).as(page + " for " + level)
				.isEqualTo(common.headers("Cache-Control"));
			assertThat(own.headers("ETag")).as(page + " for " + level).isEqualTo(common.headers("ETag"));
		});
	}

}
