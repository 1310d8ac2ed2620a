package org.rolepair.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.web.AdminEndpoints.Endpoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms that no page of this site sent, or not as it has them: nothing changes, and the
 * answer says what to do.
 */
@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class CsrfFailureHandlerTests {

	private static final String OWN = "same-origin";

	private static final String FORBIDDEN = "You don’t have permission to do this";

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Team team;

	private Editor person;

	private String token;

	private EditedRole role;

	private EditedRole other;

	private EditedRole withdrawn;

	private String report;

	private Map<String, String> keys;

	@BeforeAll
	void furnish() {
		this.person = this.team.signIn("refused", AccessLevel.ADMINISTRATOR);
		this.token = this.person.token();
		this.role = EditedRole.published(this.person, "Refused clerk").describe(this.person, "Files what is refused.");
		this.other = EditedRole.published(this.person, "Accepted clerk");
		this.withdrawn = EditedRole.published(this.person, "Withdrawn clerk")
			.submit(this.person, "withdraw", Map.of("reason", "It is another's.", "note", "Another's"));
		this.person.form("/admin/skills/new").set("name", "Refusing").submit().follow();
		this.report = report();
		this.keys = Map.of("roles", this.role.id(), "reports", this.report, "people", key("/admin/people", "refused"),
				"sources", "onet-29-3", "categories", "legal", "skills", key("/admin/skills?q=Refusing", "Refusing"),
				"imports", undoneImport());
	}

	/** The first decodes to bytes that are no text. */
	@ParameterizedTest
	@ValueSource(strings = { "________________________________________________", "%", "\u0000", "a", "\uD83D\uDE00" })
	void aTokenThatIsNoneIsRefused(String none) {
		Editor.Answer refused = this.person.post("/admin/skills/new", Map.of("_csrf", none, "name", "Never added"));
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.document().select("h1").text()).isEqualTo(FORBIDDEN);
	}

	@Test
	void aFormWithoutTheTokenOfThisSessionChangesNothing() {
		String foreign = this.team.administrator().token();
		String before = everything();
		for (Endpoint endpoint : posts()) {
			String address = endpoint.addresses(this.keys).get(0);
			for (Map<String, String> fields : List.of(Map.<String, String>of(), Map.of("_csrf", "forged"),
					Map.of("_csrf", foreign))) {
				for (String site : List.of("cross-site", "same-site", "none")) {
					Editor.Answer answer = this.person.post(address, fields, "Sec-Fetch-Site", site);
					assertThat(answer.status()).as(endpoint + " from " + site).isEqualTo(403);
					assertThat(answer.document().select("h1").text()).isEqualTo(FORBIDDEN);
				}
				Editor.Answer silent = this.person.post(address, fields);
				assertThat(silent.status()).as(endpoint + " from nowhere").isEqualTo(403);
			}
			Editor.Answer elsewhere = this.person.post(address, Map.of(), "Origin", "https://evil.example");
			assertThat(elsewhere.status()).as(endpoint + " from elsewhere").isEqualTo(403);
			Editor.Answer own = this.person.post(address, Map.of("_csrf", "forged"), "Sec-Fetch-Site", OWN);
			assertThat(own.status()).as(endpoint + " from here").isIn(303, 403);
			if (own.status() == 303) {
				assertThat(this.person.get(own.location()).status()).as("where " + endpoint + " leads").isIn(200, 302);
			}
		}
		assertThat(everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "ROLE/basics, description", "ROLE/basics, title", "ROLE/pay, figures[ANNUAL_MEAN_WAGE].value",
			"ROLE/duties, items[1]", "ROLE/publish, note", "ROLE/withdraw, reason", "ROLE/retire, note",
			"ROLE/history/1/revert, note", "/admin/roles/new, title", "/admin/sources/new, method",
			"/admin/sources/onet-29-3, title", "/admin/categories/new, description", "/admin/categories/legal, name",
			"/admin/skills/new, name", "SKILL/merge, into", "/admin/people/new, name", "REPORT, note" })
	void whatWasTypedStandsInTheFormAgain(String pattern, String field) {
		String path = pattern.replace("ROLE", this.role.path())
			.replace("SKILL", "/admin/skills/" + this.keys.get("skills"))
			.replace("REPORT", "/admin/reports/" + this.report);
		String before = everything();
		Editor.Answer sent = this.person.form(path)
			.set(field, "typed <b>anew</b>")
			.set("_csrf", "forged")
			.submit("Sec-Fetch-Site", OWN);
		assertThat(sent.location()).isEqualTo(path);
		assertThat(sent.follow().form(path).value(field)).isEqualTo("typed <b>anew</b>");
		assertThat(this.person.form(path).value(field)).isNotEqualTo("typed <b>anew</b>");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void whatIsLeftOutIsNoFault() {
		for (Endpoint endpoint : posts()) {
			String address = endpoint.addresses(this.keys).get(0);
			Editor.Answer answer = this.person.post(address, Map.of(), "Sec-Fetch-Site", OWN);
			if (!answer.location().isEmpty()) {
				assertThat(this.person.get(answer.location()).status()).as(endpoint.toString()).isLessThan(500);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "basics", "duties" })
	void typingGoesThroughTheSignInPageWhenTheSessionHasEnded(String screen) {
		Editor late = this.team.signIn("refused-late", AccessLevel.EDITOR);
		String path = this.other.at(screen);
		String field = screen.equals("basics") ? "description" : "items[0]";
		Editor.Form form = late.form(path).set(field, "Typed \"late\" & slowly, ünïcode 😀");
		String before = late.form(path).value(field);
		late.open("/admin").form("/logout").submit();
		Editor.Answer expired = form.submit("Sec-Fetch-Site", OWN);
		assertThat(expired.status()).isEqualTo(403);
		assertThat(expired.text()).contains("Your session ended, but what you typed is safe. Sign in");
		Editor.Answer again = expired.form("/login").set("name", "refused-late").set("password", "mistyped").submit();
		assertThat(again.status()).isEqualTo(401);
		Editor.Answer back = again.form("/login").set("name", "refused-late").set("password", Team.PASSWORD).submit();
		assertThat(back.location()).isEqualTo(path);
		Editor.Answer kept = back.follow();
		assertThat(kept.text()).contains("Here’s what you typed: check it and save it.");
		assertThat(kept.form(path).value(field)).isEqualTo("Typed \"late\" & slowly, ünïcode 😀");
		assertThat(this.team.signIn("refused-late", Team.PASSWORD).form(path).value(field)).isEqualTo(before);
		kept.form(path).press("action", "save").follow();
		assertThat(late.form(path).value(field)).isEqualTo("Typed \"late\" & slowly, ünïcode 😀");
	}

	@Test
	void parametersThatAFormDoesNotHaveChangeNothing() {
		EditedRole fresh = EditedRole.draft(this.person, "Refused drafter");
		String otherBefore = this.other.form(this.person, "basics").value("description");
		fresh.form(this.person, "basics")
			.set("description", "Drafts.")
			.force("id", this.other.id())
			.force("roleId", this.other.id())
			.force("role", this.other.id())
			.force("version", "99")
			.force("state", "PUBLISHED")
			.force("published", "true")
			.force("savedBy", "somebody-else")
			.force("class.name", "java.lang.Object")
			.force("action", "save")
			.submit()
			.follow();
		assertThat(this.person.open(fresh.path()).text()).contains("Never published.", "Draft saved by refused");
		assertThat(this.team.stranger().get("/roles/refused-drafter").status()).isEqualTo(404);
		assertThat(this.other.form(this.person, "basics").value("description")).isEqualTo(otherBefore);
	}

	@Test
	void nobodyIsGivenAPasswordOrAnIdByAForm() {
		String id = UUID.randomUUID().toString();
		Editor.Answer added = this.person.form("/admin/people/new")
			.set("name", "refused-new")
			.set("level", "VIEWER")
			.force("password", Team.PASSWORD)
			.force("passwordGiven", "false")
			.force("accessLevel", "ADMINISTRATOR")
			.force("id", id)
			.submit();
		assertThat(added.text()).contains("refused-new Viewer", "hasn’t chosen a password");
		assertThat(this.person.get("/admin/people/" + id).status()).isEqualTo(404);
		assertThat(this.team.stranger().signIn("refused-new", Team.PASSWORD).status()).isEqualTo(401);
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		Map<String, String> foreign = Map.of("roles", UUID.randomUUID().toString(), "reports", this.role.id(), "people",
				this.report, "sources", "no-such-source", "categories", "no-such-category", "skills", this.role.id(),
				"imports", "999");
		String before = everything();
		for (Endpoint endpoint : AdminEndpoints.all().stream().filter((all) -> all.pattern().contains("{")).toList()) {
			for (String address : endpoint.addresses(foreign)) {
				Editor.Answer answer = endpoint.changes() ? this.person.post(address, Map.of("_csrf", this.token))
						: this.person.get(address + (address.endsWith("/compare") ? "?from=1&to=1" : ""));
				assertThat(answer.status()).as(endpoint.method() + " " + address).isEqualTo(404);
				assertThat(answer.document().select("h1").text()).isEqualTo("Page not found");
			}
		}
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void skippedStepsAreToldSoAndChangeNothing() {
		EditedRole steps = EditedRole.published(this.person, "Clerk of steps");
		String before = everything();
		assertSkipped(409, steps.at("publish"), Map.of("stamp", "live-1", "note", "Nothing"),
				"There’s no draft to publish");
		assertSkipped(409, steps.at("discard"), Map.of("stamp", "live-1"), "");
		assertSkipped(400, steps.at("merge"), Map.of("stamp", "live-1", "base", "1"), "");
		assertSkipped(400, steps.at("merge"),
				Map.of("stamp", "live-1", "base", "-7", "original", "{}", "theirs", "{}", "yours", "{}"), "");
		assertSkipped(404, steps.at("history/99/revert"), Map.of("revision", "1", "note", "Back"), "");
		assertSkipped(409, this.withdrawn.at("retire"),
				Map.of("revision", "2", "successor", "lawyer", "note", "Twice gone"), "You can’t do this");
		assertSkipped(409, this.withdrawn.at("withdraw"),
				Map.of("revision", "2", "reason", "Once more", "note", "Twice gone"), "You can’t do this");
		assertSkipped(409, steps.at("restore"), Map.of("revision", "1", "note", "It is there"), "You can’t do this");
		assertSkipped(409, steps.at("withdraw"), Map.of("revision", "7", "reason", "No", "note", "No"),
				"Someone changed the role while you were reading");
		assertSkipped(400, steps.at("retire"),
				Map.of("revision", "1", "successor", "clerk-of-steps", "note", "By itself"),
				"This one isn’t published, or is the role itself");
		assertSkipped(400, steps.at("retire"),
				Map.of("revision", "1", "successor", "no-such-role", "note", "By nobody"), "This one isn’t published");
		assertSkipped(400, "/admin/reports/" + this.report, Map.of("note", ""), "Enter what you did");
		assertThat(everything()).isEqualTo(before);
		assertThat(this.person.get(steps.at("merge")).location()).isEqualTo(steps.path());
	}

	@Test
	void aMethodThatAnAddressDoesNotTakeIsRefused() {
		List<String> gets = new ArrayList<>();
		List<String> posts = new ArrayList<>();
		AdminEndpoints.all()
			.forEach((endpoint) -> (endpoint.changes() ? posts : gets).addAll(endpoint.addresses(this.keys)));
		for (String address : posts.stream().filter((post) -> !gets.contains(post)).toList()) {
			assertThat(this.person.get(address).status()).as("GET " + address).isEqualTo(405);
		}
		for (String address : gets.stream().filter((get) -> !posts.contains(get)).toList()) {
			Editor.Answer answer = this.person.post(address, Map.of("_csrf", this.token));
			assertThat(answer.status()).as("POST " + address).isEqualTo(405);
			assertThat(answer.document().select("h1").text()).isEqualTo("You can only read this page");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/roles/one", "/admin/roles/one/basics", "/admin/roles/1-1-1-1-1/pay",
			"ROLE/history/one/revert", "ROLE/history/99999999999/revert", "ROLE/history/-1/revert",
			"ROLE/history/compare?from=one&to=two", "ROLE/history/compare", "ROLE/history/compare?from=1&to=99",
			"ROLE/history/compare?from=1&from=1&to=", "ROLE/wages", "/admin/people/one", "/admin/reports/one",
			"/admin/skills/one", "/admin/skills/one/merge", "/admin/sources/%22one", "/admin/categories/vs" })
	void addressesThatAreNoneAreToldSo(String pattern) {
		Editor.Answer answer = this.person.get(pattern.replace("ROLE", this.role.path()));
		assertThat(answer.status()).isIn(400, 404);
		assertThat(answer.document().select("h1").text()).isIn("Page not found", "We can’t read this address");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/roles?page=0", "/admin/roles?page=-1", "/admin/roles?page=one",
			"/admin/roles?page=999999", "/admin/roles?page=99999999999999", "/admin/roles?page=1&page=2",
			"/admin/roles?state=OWNED&sort=%27", "/admin/roles?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
			"/admin/skills?page=999999&q=%25", "/admin/log?page=999999", "/admin/log?page=-1",
			"/admin/log?from=31.12.2026&to=tomorrow", "/admin/log?from=2026-02-31", "/admin/log?from=9999-12-31",
			"/admin/log?from=-999999999-01-01&to=%2B999999999-12-31", "/admin/log?deed=NOTHING&actor=%27",
			"/admin/log?subject=%25_!", "/admin/incomplete?page=999999", "/admin/reports?page=999999&state=x",
			"ROLE/history?page=999999", "ROLE/preview?beside=%3Cb%3E", "/login?signed-out=%3Cb%3E", "/admin/?x=1" })
	void filtersAndPagesThatAreNoneDoNoHarm(String pattern) {
		Editor.Answer answer = this.person.get(pattern.replace("ROLE", this.role.path()));
		assertThat(answer.status()).isIn(200, 301, 400, 404, 409);
		assertThat(answer.document().select("script:not([src])")).isEmpty();
	}

	@Test
	void aRequestThatIsTooLargeIsToldSo() {
		String basics = this.role.at("basics");
		String before = everything();
		Editor.Answer large = this.person.post(basics,
				Map.of("_csrf", this.token, "description", "x".repeat(2_500_000)));
		assertThat(large.status()).isIn(400, 413);
		assertThat(large.document().select("h1").text()).isNotEmpty();
		List<Map.Entry<String, String>> many = new ArrayList<>(List.of(Map.entry("_csrf", this.token)));
		for (int i = 0; i < 3_500; i++) {
			many.add(Map.entry("items[" + i + "]", "x"));
		}
		Editor.Answer numerous = this.person.post(this.role.at("duties"), many);
		assertThat(numerous.status()).isIn(400, 413);
		assertThat(numerous.document().select("h1").text()).isNotEmpty();
		assertThat(everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "items[0][1]", "items[-1]", "items[99999999]", "items[9999999999]", "items[x]", "items[",
			"items[2000]", "items", "items.x", "figures[PAY].parts[0].name", "figures[].value", "figures[x", "figures",
			"figures[GENDER].parts[99999999].value", "figures[GENDER].parts[300].value",
			"figures[ANNUAL_MEAN_WAGE].origin.source.x", "origin", "figures[ANNUAL_MEAN_WAGE]" })
	void namesOfFieldsThatAreNoneAreTakenCalmly(String name) {
		for (String screen : List.of("duties", "pay", "people")) {
			String path = this.other.at(screen);
			Editor.Answer answer = this.person.post(path, Map.of("_csrf", this.token, name, "x", "action", "save"));
			assertThat(answer.status()).as(screen).isIn(302, 400, 409);
			Editor.Answer kept = this.person.post(path, Map.of(name, "x"), "Sec-Fetch-Site", OWN);
			assertThat(this.person.get(kept.location()).status()).as(screen + " kept").isIn(200, 400);
		}
	}

	private void assertSkipped(int status, String path, Map<String, String> fields, String words) {
		List<Map.Entry<String, String>> data = new ArrayList<>(fields.entrySet());
		data.add(Map.entry("_csrf", this.token));
		Editor.Answer answer = this.person.post(path, data);
		assertThat(answer.status()).as(path).isEqualTo(status);
		assertThat(answer.document().select("h1").text()).as(path).isNotEmpty();
		assertThat(answer.text()).as(path).contains(words);
	}

	private static List<Endpoint> posts() {
		return AdminEndpoints.all()
			.stream()
			.filter((endpoint) -> endpoint.changes() && endpoint.isBelowAdmin())
			.toList();
	}

	private String everything() {
		return Everything.in(this.database);
	}

	private String undoneImport() {
		this.database.update("""
				insert into catalogue_import (number, author, note, applied_at, undone_at, undone_by, created, changed,
					unchanged, held, rejected)
				select coalesce(max(number), 0) + 1, 'refused', 'Refused and undone', current_timestamp,
					current_timestamp, 'refused', 0, 0, 0, 0, 0
				from catalogue_import""");
		return String.valueOf(this.database.queryForObject("select max(number) from catalogue_import", Integer.class));
	}

	private String report() {
		String path = "/roles/accepted-clerk/report?section=duties";
		this.team.stranger().form(path).set("text", "Refused: clerks do more.").submit("Sec-Fetch-Site", OWN).follow();
		return key("/admin/reports", "Refused: clerks do more.");
	}

	private String key(String list, String name) {
		return StringUtils.getFilename(this.person.open(list).row(name));
	}

}
