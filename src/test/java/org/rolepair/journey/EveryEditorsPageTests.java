package org.rolepair.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.MovableClock;
import org.rolepair.browser.BrowserTest;
import org.rolepair.browser.Pictures;
import org.rolepair.role.publishing.HeldTurn;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RolePublishing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the editors' side, and what readers see of it, in every state: well
 * formed, accessible, as wide as its screen, and clear about what is wrong with a form.
 */
@EditorsTest
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEditorsPageTests {

	private static final List<String> FOLDERS = List.of("account", "audit", "editing", "exchange", "export", "history",
			"past", "reference", "report", "status", "upkeep");

	/** Where the links of an error summary lead: to a field, or to a group of fields. */
	private static final String LOST_LINKS = """
			() => [...document.querySelectorAll(".problem a")].map((link) => link.getAttribute("href"))
				.filter((target) => {
					const part = document.getElementById(target.slice(1));
					const fields = "input, select, textarea, button, a";
					const field = part && (part.matches(fields) || part.querySelector(fields));
					return !(field || (part && !document.querySelector("main form[method=post]")));
				})""";

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private RolePublishing publishing;

	@Autowired
	private RoleHistory history;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Set<String> seen = new HashSet<>();

	private Stage stage;

	@TestFactory
	Stream<DynamicTest> holdsOnEveryPage(Browser browser, @TempDir Path folder) {
		this.stage = new Stage(this.port, browser, this.clock);
		Stream<Scene> scenes = Stream
			.of(new RoleScenes(this.stage).all(), new HistoryScenes(this.stage, this.publishing, this.history).all(),
					new ReferenceScenes(this.stage).all(), new PeopleScenes(this.stage).all(),
					new ImportScenes(this.stage, folder, () -> HeldTurn.take(this.publishing, this.transactions)).all())
			.flatMap((group) -> group);
		return Stream.concat(scenes.map((scene) -> DynamicTest.dynamicTest(scene.name(), () -> look(scene))),
				Stream.of(DynamicTest.dynamicTest("no template is left out", this::requireAll)));
	}

	@AfterAll
	void leave() {
		if (this.stage != null) {
			this.stage.close();
		}
	}

	private void look(Scene scene) {
		EditorsBrowser browser = scene.way().get();
		this.seen.add(browser.template());
		Pictures.take(browser.page(), scene.name());
		List<String> findings = new ArrayList<>(errorFindings(browser.page(), scene.wrong()));
		findings.addAll(PageChecks.findings(browser.page(), browser.html()));
		findings.addAll(browser.complaints());
		assertThat(findings).as(browser.path()).isEmpty();
	}

	private static List<String> errorFindings(Page page, boolean wrong) {
		List<String> findings = new ArrayList<>();
		if (page.title().startsWith("Error: ") != wrong) {
			findings.add("the title is " + page.title());
		}
		List<String> headings = page.locator(".problem h2").allTextContents();
		if (!headings.equals(wrong ? List.of("There is a problem") : List.of())) {
			findings.add("the summaries are " + headings);
		}
		if (wrong && !takesFocus(page.locator(".problem"))) {
			findings.add("the focus is not on the summary");
		}
		Object lost = page.evaluate(LOST_LINKS);
		if (!List.of().equals(lost)) {
			findings.add("the summary leads nowhere: " + lost);
		}
		return findings;
	}

	/** A script moves the focus, which may be after the page has loaded. */
	private static boolean takesFocus(Locator summary) {
		try {
			PlaywrightAssertions.assertThat(summary).isFocused();
			return true;
		}
		catch (AssertionError ex) {
			return false;
		}
	}

	private void requireAll() {
		Set<String> left = new TreeSet<>(templates());
		left.removeAll(this.seen);
		assertThat(left).isEmpty();
		assertThat(this.seen).contains("error/editors", "comparison/comparison", "browse/role");
	}

	/** What makes whole pages; parts of pages begin with an underscore. */
	private static List<String> templates() {
		List<String> templates = new ArrayList<>();
		for (String folder : FOLDERS) {
			try (Stream<Path> files = Files.list(new ClassPathResource("templates/" + folder).getFile().toPath())) {
				files.map((file) -> file.getFileName().toString().replace(".html", ""))
					.filter((name) -> !name.startsWith("_"))
					.forEach((name) -> templates.add(folder + "/" + name));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return templates;
	}

}
