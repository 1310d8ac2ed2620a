package org.rolepair.account.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.web.AdminEndpoints.Endpoint;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.imports.UploadedImport;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows what the editors' pages offer: nobody is led to what they may not do.
 */
@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class AdminLinksTests {

	private static final String ROLES = "/admin/roles/{id}";

	/** What is seen only once two people were at odds. */
	private static final List<String> CONFLICTS = List.of("/merge", "/versions", "/again");

	@Autowired
	private Team team;

	private List<String> roles;

	@BeforeAll
	void furnish(@Autowired MovableClock clock, @TempDir Path folder) {
		clock.pass(Duration.ofMinutes(10));
		Editor publisher = this.team.signIn(AccessLevel.PUBLISHER);
		EditedRole drafted = EditedRole.begun(publisher, "Offered draft");
		EditedRole revised = EditedRole.published(publisher, "Offered role")
			.describe(publisher, "Offers more than before.");
		EditedRole withdrawn = EditedRole.published(publisher, "Offered no longer");
		withdrawn.submit(publisher, "withdraw", Map.of("reason", "It was offered twice.", "note", "Offered twice"));
		this.roles = Stream.of(drafted, revised, withdrawn).map(EditedRole::path).toList();
		report();
		disabledPerson();
		unusedThings(publisher);
		imports(folder);
	}

	@AfterAll
	void cancelWhatIsPlanned() {
		new UploadedImport(this.team.administrator()).cancel();
	}

	/**
	 * One that can be undone, and a plan in which something written by hand is at stake
	 * and a row is left out.
	 */
	private void imports(Path folder) {
		Editor administrator = this.team.administrator();
		UploadedImport imports = new UploadedImport(administrator);
		imports.plan(tables(folder.resolve("first"), 2024, "Offer help."));
		imports.apply("Offered");
		EditedRole.existing(administrator, "Helping offerer")
			.describe(administrator, "Helping offerers offer by hand.")
			.publish(administrator, "By hand");
		Map<String, byte[]> second = new HashMap<>(tables(folder.resolve("second"), 2025, "Offer more help."));
		second.put("roles.csv",
				"title,category,annual_mean_wage\nRejected offer,legal,52.000\n".getBytes(StandardCharsets.UTF_8));
		imports.plan(second);
	}

	private static Map<String, byte[]> tables(Path folder, int year, String description) {
		return new GivenTables(folder).occupations("53-3011.00\tHelping Offerers\t" + description)
			.wages(year, "53-3011|Helping Offerers|9000|30000")
			.contents();
	}

	private static void unusedThings(Editor publisher) {
		Editor.Form source = publisher.form("/admin/sources/new");
		List.of("publisher", "title", "edition", "licence", "method")
			.forEach((name) -> source.set(name, "Unused offer"));
		source.set("address", "https://example.org/offer").set("retrievedOn", "2026-01-01");
		assertThat(source.submit().status()).isEqualTo(302);
		Editor.Form skill = publisher.form("/admin/skills/new");
		assertThat(skill.set("name", "Offering in vain").submit().status()).isEqualTo(302);
	}

	private void report() {
		String path = "/roles/lawyer/report?section=duties";
		Editor.Answer sent = this.team.stranger()
			.form(path)
			.set("text", "They offer more than this.")
			.submit("Sec-Fetch-Site", "same-origin");
		assertThat(sent.status()).isEqualTo(303);
	}

	private void disabledPerson() {
		this.team.add("offers-nobody", AccessLevel.VIEWER);
		Editor administrator = this.team.administrator();
		String path = administrator.open("/admin/people").row("offers-nobody");
		assertThat(administrator.open(path).form(path + "/disable").submit().status()).isEqualTo(302);
	}

	@ParameterizedTest
	@EnumSource
	void pagesLinkToPermittedActionsOnly(AccessLevel level) {
		Editor person = this.team.signIn(level);
		Set<Endpoint> offered = new HashSet<>();
		Set<String> seen = new HashSet<>();
		Deque<String> ahead = new ArrayDeque<>(List.of("/admin"));
		ahead.addAll(this.roles);
		Set<String> known = new HashSet<>(ahead);
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			Endpoint endpoint = AdminEndpoints.find("GET", pathOf(path))
				.orElseThrow(() -> new AssertionError("No handler for " + path));
			offered.add(endpoint);
			if (isOneOfMany(endpoint, path) && !seen.add(kind(endpoint, path))) {
				continue;
			}
			Editor.Answer page = person.get(path);
			assertThat(page.status()).as(level + " is led to " + path).isIn(200, 302, 409);
			for (Element link : page.document().select("a[href]")) {
				String target = target(path, link.attr("href"));
				if (target.startsWith("/admin") && known.add(target)) {
					requireOffer("GET", target, level, path);
					ahead.add(target);
				}
			}
			page.document().forms().stream().filter(AdminLinksTests::canBeSent).forEach((form) -> {
				String method = form.attr("method").equals("post") ? "POST" : "GET";
				String target = target(path, form.attr("action"));
				if (!target.equals("/logout")) {
					offered.add(requireOffer(method, target, level, path));
				}
			});
		}
		assertThat(names(offered)).isEqualTo(names(AdminEndpoints.all()
			.stream()
			.filter(Endpoint::isBelowAdmin)
			.filter((endpoint) -> isExpected(endpoint, level))
			.collect(Collectors.toSet())));
	}

	private Endpoint requireOffer(String method, String target, AccessLevel level, String page) {
		Endpoint endpoint = AdminEndpoints.find(method, pathOf(target))
			.orElseThrow(() -> new AssertionError(page + " leads to " + method + " " + target + ", which is nowhere"));
		assertThat(endpoint.isFor(level)).as(page + " offers " + method + " " + target + " to " + level).isTrue();
		return endpoint;
	}

	/**
	 * What a level may do is offered somewhere, apart from what takes a conflict to be
	 * seen.
	 */
	private static boolean isExpected(Endpoint endpoint, AccessLevel level) {
		return endpoint.isFor(level) && !takesAConflict(endpoint);
	}

	private static Set<String> names(Set<Endpoint> endpoints) {
		return endpoints.stream()
			.filter((endpoint) -> !takesAConflict(endpoint))
			.map(Endpoint::toString)
			.collect(Collectors.toSet());
	}

	private static boolean canBeSent(FormElement form) {
		return form.select("button").stream().anyMatch((button) -> button.closest("fieldset[disabled]") == null);
	}

	/** Backups are offered where the database is kept in a file. */
	private static boolean takesAConflict(Endpoint endpoint) {
		return endpoint.toString().equals("POST /admin/status")
				|| CONFLICTS.stream().anyMatch(endpoint.pattern()::endsWith);
	}

	/** Pages of roles look alike, and so do lists that are narrowed in many ways. */
	private boolean isOneOfMany(Endpoint endpoint, String path) {
		boolean own = this.roles.stream().anyMatch(path::startsWith);
		return !own && (endpoint.pattern().startsWith(ROLES) || path.contains("?"));
	}

	private static String kind(Endpoint endpoint, String path) {
		String query = path.contains("?") ? path.substring(path.indexOf('?')) : "";
		return endpoint + query.replaceAll("=[^&]*", "");
	}

	private static String target(String page, String href) {
		URI target = URI.create("http://localhost" + page).resolve(href);
		return "localhost".equals(target.getHost())
				? target.getRawPath() + ((target.getRawQuery() != null) ? "?" + target.getRawQuery() : "") : "";
	}

	private static String pathOf(String target) {
		return target.split("\\?")[0];
	}

}
