package org.rolepair.journey;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.RolepairTest;
import org.rolepair.Server;
import org.rolepair.Team;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The article's two roles and one with all that official figures bring, typed by forms
 * alone into a site that holds nothing, make the same pages as the starter catalogue's.
 */
@RolepairTest
class RetypedRolesTests {

	private static final List<String> ROLES = List.of("Patient service specialist", "Patient coordinator",
			"Registered nurse");

	private static final List<String> SCREENS = List.of("basics", "pay", "outlook", "education", "experience", "people",
			"duties", "skills", "knowledge", "interests", "ai-exposure");

	private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d+)](?:\\..+)?");

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@Test
	void areTheSamePages() {
		Editor model = Editor.signedIn(this.port, Team.ADMINISTRATOR, Team.PASSWORD);
		try (Server empty = Server.start(this.folder, "--rolepair.starter-catalogue=false")) {
			Editor typist = Editor.signedIn(empty.port(), Team.ADMINISTRATOR, Team.PASSWORD);
			assertThat(typist.open("/admin/roles").text()).contains("No role");
			retypeSources(model, typist);
			retypeCategories(model, typist);
			ROLES.forEach((title) -> retype(model, typist, title));

			assertSame(model, typist, "/compare/patient-service-specialist-vs-patient-coordinator");
			assertSame(model, typist, "/compare/patient-coordinator-vs-patient-service-specialist?rows=differences");
			assertSame(model, typist, "/compare/registered-nurse-vs-patient-coordinator");
			assertSame(model, typist, "/compare/patient-coordinator-vs-registered-nurse-vs-patient-service-specialist");
			for (String title : ROLES) {
				String page = "/roles/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
				assertThat(withoutNeighbors(typist.open(page))).as(page).isEqualTo(withoutNeighbors(model.open(page)));
			}
		}
	}

	private static void assertSame(Editor model, Editor typist, String path) {
		assertThat(withoutPort(typist.open(path).body())).as(path).isEqualTo(withoutPort(model.open(path).body()));
	}

	/** Which other roles there are is not the role's own matter. */
	private static String withoutNeighbors(Editor.Answer answer) {
		Document page = answer.document();
		page.select(".related, .with").remove();
		return withoutPort(page.html());
	}

	private static String withoutPort(String page) {
		return page.replaceAll("localhost(?::|%3A)\\d+", "");
	}

	private static void retypeSources(Editor model, Editor typist) {
		for (String path : paths(model, "/admin/sources")) {
			Editor.Form shown = model.form(path);
			Editor.Form form = typist.form("/admin/sources/new");
			for (String name : List.of("publisher", "title", "shortName", "address", "edition", "licence",
					"retrievedOn", "method", "ageLimitMonths", "attribution")) {
				form.set(name, shown.value(name));
			}
			assertSaved(form.set("slug", path.substring(path.lastIndexOf('/') + 1)).submit());
		}
	}

	private static void retypeCategories(Editor model, Editor typist) {
		for (String path : paths(model, "/admin/categories")) {
			Editor.Form shown = model.form(path);
			Editor.Form form = typist.form("/admin/categories/new");
			for (String name : List.of("name", "runningName", "description")) {
				form.set(name, shown.value(name));
			}
			assertSaved(form.set("slug", path.substring(path.lastIndexOf('/') + 1)).submit());
		}
	}

	private static List<String> paths(Editor model, String list) {
		return model.open(list).document().select("tbody th a").eachAttr("href");
	}

	private static void retype(Editor model, Editor typist, String title) {
		EditedRole shown = EditedRole.existing(model, title);
		EditedRole typed = EditedRole.begun(typist, title);
		for (String screen : SCREENS) {
			retypeScreen(shown.form(model, screen), typist, typed.at(screen));
		}
		typed.publish(typist, "Typed anew");
	}

	private static void retypeScreen(Editor.Form shown, Editor typist, String path) {
		List<Map.Entry<String, String>> fields = shown.data()
			.stream()
			.filter((field) -> !Set.of("_csrf", "stamp", "original").contains(field.getKey()))
			.toList();
		Editor.Form form = typist.form(path);
		for (String list : lists(fields)) {
			while (!hasAll(form, fields, list)) {
				form = form.press("action", "add:" + list).form(path);
			}
		}
		for (Map.Entry<String, String> field : fields) {
			form.set(field.getKey(), field.getValue());
		}
		assertSaved(form.press("action", "save"));
	}

	private static boolean hasAll(Editor.Form form, List<Map.Entry<String, String>> fields, String list) {
		return fields.stream()
			.filter((field) -> field.getKey().startsWith(list + "["))
			.allMatch((field) -> form.has(field.getKey()));
	}

	private static Set<String> lists(List<Map.Entry<String, String>> fields) {
		Set<String> lists = new LinkedHashSet<>();
		fields.forEach((field) -> {
			Matcher row = ROW.matcher(field.getKey());
			if (row.matches()) {
				lists.add(row.group(1));
			}
		});
		return lists;
	}

	private static void assertSaved(Editor.Answer answer) {
		assertThat(answer.status()).as(answer.path() + ": " + answer.text()).isEqualTo(302);
	}

}
