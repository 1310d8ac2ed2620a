package org.rolepair.account.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.web.AdminEndpoints.Endpoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls every endpoint of the editors' side as every kind of person.
 */
@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class AdminAccessTests {

	private static final String SESSIONS = "/admin/account/sessions";

	@Autowired
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Team team;

	private final Map<String, String> keys = new LinkedHashMap<>();

	@BeforeAll
	void furnish() {
		Editor administrator = this.team.administrator();
		EditedRole role = EditedRole.published(administrator, "Doorkeeper");
		role.describe(administrator, "Keeps the doors of a house.");
		this.keys.put("roles", role.id());
		this.keys.put("imports", "999999");
		this.keys.put("reports", report("doorkeeper"));
		this.keys.put("people", person(this.team.add("doors-victim", AccessLevel.VIEWER)));
		addThings("doors-strangers");
	}

	@Test
	void tableListsEveryHandlerMethod() {
		List<String> handlers = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/admin") || pattern.startsWith("/log"))
				.flatMap((pattern) -> methods(info).stream().map((method) -> method + " " + pattern)))
			.toList();
		assertThat(handlers).hasSizeGreaterThan(60)
			.containsExactlyInAnyOrderElementsOf(AdminEndpoints.all().stream().map(Endpoint::toString).toList());
	}

	@Test
	void whatGoesWrongIsSaidInTheFrameOfTheEditorsPages() {
		Editor viewer = this.team.signIn(AccessLevel.VIEWER);
		assertFramed(viewer.get("/admin/people"), 403);
		assertFramed(viewer.post("/admin/skills/new", Map.of("_csrf", "none", "name", "Never added")), 403);
		assertFramed(viewer.get("/admin/no-such-page"), 404);
		assertFramed(viewer.get("/admin/roles/no-such-role"), 400, 404);
		assertFramed(viewer.post("/admin/log", Map.of("_csrf", viewer.token())), 405);
		assertThat(viewer.get("/no-such-page").document().select("nav[aria-label=Editors], a[href=/admin/roles]"))
			.isEmpty();
	}

	private static void assertFramed(Editor.Answer answer, Integer... statuses) {
		assertThat(answer.status()).isIn((Object[]) statuses);
		assertThat(answer.document().select("h1")).hasSize(1);
		assertThat(answer.document().select("nav[aria-label=Editors]")).hasSize(1);
		assertThat(answer.document().select(".masthead a").eachAttr("href")).contains("/admin/roles")
			.doesNotContain("/admin/people");
	}

	@Test
	void strangerIsSentToTheSignInPage() {
		Editor nobody = this.team.stranger();
		String token = nobody.form("/login").value("_csrf");
		String before = everything();
		for (Endpoint endpoint : endpointsBelowAdmin()) {
			for (String address : endpoint.addresses(this.keys)) {
				Editor.Answer answer = ask(nobody, endpoint, address, token);
				assertThat(answer.status()).as(endpoint + " at " + address).isEqualTo(302);
				assertThat(answer.location()).as(endpoint + " at " + address).isEqualTo("/login");
				assertThat(answer.body()).isEmpty();
			}
		}
		Editor elsewhere = this.team.stranger();
		for (Endpoint endpoint : endpointsBelowAdmin().stream().filter(Endpoint::changes).toList()) {
			Editor.Answer answer = elsewhere.post(endpoint.addresses(this.keys).get(0), Map.of());
			assertThat(answer.status()).as(endpoint + " without a token").isEqualTo(403);
		}
		assertThat(everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void levelReachesItsOwnEndpointsOnly(AccessLevel level) {
		String name = "doors-" + level.name().toLowerCase(Locale.ROOT);
		Editor person = this.team.signIn(name, level);
		String token = person.token();
		addThings(name);
		String before = everything();
		for (Endpoint endpoint : endpointsBelowAdmin().stream().filter((closed) -> !closed.isFor(level)).toList()) {
			for (String address : endpoint.addresses(this.keys)) {
				Editor.Answer answer = ask(person, endpoint, address, token);
				assertThat(answer.status()).as(endpoint + " at " + address).isEqualTo(403);
				assertThat(answer.document().select("h1").text()).isEqualTo("You don’t have permission to do this");
			}
		}
		assertThat(everything()).isEqualTo(before);
		Stream
			.concat(AdminEndpoints.all().stream().filter((endpoint) -> !endpoint.pattern().equals(SESSIONS)),
					AdminEndpoints.find("POST", SESSIONS).stream())
			.filter((endpoint) -> endpoint.isFor(level))
			.forEach((endpoint) -> endpoint.addresses(this.keys)
				.forEach((address) -> assertThat(ask(person, endpoint, address, token).status())
					.as(endpoint + " at " + address)
					.isEqualTo(endpoint.answer(address, this.keys))));
	}

	@Test
	void disabledPersonIsLockedOutAtOnce() {
		Editor person = this.team.signIn("doors-disabled", AccessLevel.ADMINISTRATOR);
		String token = person.token();
		String path = "/admin/people/" + person("doors-disabled");
		this.team.administrator().open(path).form(path + "/disable").submit().follow();
		String before = everything();
		for (Endpoint endpoint : endpointsBelowAdmin()) {
			Editor.Answer answer = ask(person, endpoint, endpoint.addresses(this.keys).get(0), token);
			assertThat(answer.status()).as(endpoint.toString()).isEqualTo(endpoint.changes() ? 403 : 302);
			assertThat(answer.location()).isEqualTo(endpoint.changes() ? "" : "/login");
		}
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void givenPasswordIsChangedBeforeAnythingElse() {
		Editor person = this.team.stranger();
		Editor.Answer own = person.signIn("doors-given", given("doors-given", AccessLevel.ADMINISTRATOR)).follow();
		assertThat(own.path()).isEqualTo("/admin/account");
		String token = own.form("/admin/account").value("_csrf");
		String before = everything();
		for (Endpoint endpoint : endpointsBelowAdmin()) {
			if (!endpoint.pattern().startsWith("/admin/account")) {
				Editor.Answer answer = ask(person, endpoint, endpoint.addresses(this.keys).get(0), token);
				assertThat(answer.status()).as(endpoint.toString()).isEqualTo(303);
				assertThat(answer.location()).as(endpoint.toString()).isEqualTo("/admin/account");
			}
		}
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void unknownAddressIsNotFoundAfterSignIn() {
		assertThat(this.team.stranger().get("/admin/nowhere").location()).isEqualTo("/login");
		Editor.Answer missing = this.team.administrator().get("/admin/nowhere");
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.document().select("h1").text()).isEqualTo("Page not found");
	}

	/** A handler that names no method takes all of them, and so fits no row. */
	private static List<String> methods(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() ? List.of("ANY") : methods.stream().map(RequestMethod::name).toList();
	}

	private static List<Endpoint> endpointsBelowAdmin() {
		return AdminEndpoints.all().stream().filter(Endpoint::isBelowAdmin).toList();
	}

	private static Editor.Answer ask(Editor person, Endpoint endpoint, String address, String token) {
		return endpoint.changes() ? person.post(address, Map.of("_csrf", token)) : person.get(query(endpoint, address));
	}

	private static String query(Endpoint endpoint, String address) {
		return endpoint.pattern().endsWith("/compare") ? address + "?from=1&to=1" : address;
	}

	/** All that the database holds. */
	private String everything() {
		return Everything.in(this.database);
	}

	/** A source, a category and a skill that the walk can remove. */
	private void addThings(String key) {
		Editor administrator = this.team.administrator();
		administrator.form("/admin/sources/new")
			.set("publisher", "House")
			.set("title", "Doors of the " + key)
			.set("address", "https://example.org/doors")
			.set("edition", "2026")
			.set("licence", "Free")
			.set("retrievedOn", "2026-01-01")
			.set("method", "Counted.")
			.set("slug", key)
			.submit()
			.follow();
		administrator.form("/admin/categories/new")
			.set("name", "Doors of the " + key)
			.set("description", "They open doors.")
			.set("slug", key)
			.submit()
			.follow();
		administrator.form("/admin/skills/new").set("name", "Opening " + key).submit().follow();
		this.keys.put("sources", key);
		this.keys.put("categories", key);
		this.keys.put("skills", key(administrator.open("/admin/skills?q=" + key).row("Opening " + key)));
	}

	private String report(String slug) {
		String path = "/roles/" + slug + "/report?section=duties";
		this.team.stranger()
			.form(path)
			.set("text", "Doorkeepers open windows too.")
			.submit("Sec-Fetch-Site", "same-origin")
			.follow();
		return key(this.team.administrator().open("/admin/reports").row("Doorkeepers open windows too."));
	}

	private String person(String name) {
		return key(this.team.administrator().open("/admin/people").row(name));
	}

	private static String key(String path) {
		return StringUtils.getFilename(path);
	}

	private String given(String name, AccessLevel level) {
		return this.team.administrator()
			.form("/admin/people/new")
			.set("name", name)
			.set("level", level.name())
			.submit()
			.document()
			.select(".done code")
			.text();
	}

}
