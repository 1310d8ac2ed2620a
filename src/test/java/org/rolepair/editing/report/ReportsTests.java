package org.rolepair.editing.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTests {

	private static final String[] OWN = { "Sec-Fetch-Site", "same-origin" };

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor viewer;

	@Autowired
	private Editor reader;

	private EditedRole role;

	@BeforeAll
	void publish() {
		this.role = EditedRole.draft(this.publisher, "Bee keeper")
			.publishWage(this.publisher, "50,000", "First published");
	}

	@BeforeEach
	void forgetLimits() {
		this.clock.pass(Duration.ofMinutes(10));
	}

	@Test
	void aReportLandsInTheQueueAtTheRightFieldAndIsResolvedOnce(@Autowired Editor editor) {
		Editor.Answer sent = send("A hive of errors",
				Map.of("figure", "ANNUAL_MEAN_WAGE", "evidence", "The bees' own"));
		assertThat(sent.status()).isEqualTo(303);
		assertThat(sent.follow().text()).contains("Your report is with our editors.");
		assertThat(sent.headers("Set-Cookie")).isEmpty();

		Editor.Answer report = editor.open("/admin/reports").follow("A hive of errors");
		assertThat(report.text()).contains("Pay: Average pay, a year", "The bees' own", ", the newest one");
		assertThat(report.document().select("a.button").attr("href"))
			.isEqualTo(this.role.path() + "/pay#figures-annual-mean-wage-figure");
		assertThat(editor.open(this.role.at("pay")).document().select("#figures-annual-mean-wage-figure")).hasSize(1);

		Editor.Form resolve = report.form(report.path());
		assertThat(resolve.submit().problems()).containsExactly("Enter what you did");
		assertThat(resolve.set("note", "The figure is right").submit().status()).isEqualTo(302);
		Editor.Answer again = resolve.set("note", "Said twice").submit();
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.problems()).containsExactly("Someone already resolved this report");
		assertThat(again.text()).contains("The figure is right (editor, ");
		assertThat(editor.open("/admin/reports").hasRow("A hive of errors")).isFalse();
		assertThat(editor.open("/admin/reports?state=resolved").text()).contains("A hive of errors");
	}

	@Test
	void whoReadsTheReportSeesWhatChangedSince() {
		send("A change of mind", Map.of());
		this.role.publishWage(this.publisher, "59,000", "Read again");
		Editor.Answer report = this.publisher.open("/admin/reports").follow("A change of mind");
		assertThat(report.text()).contains("what changed since");
		assertThat(this.publisher.open(report.document().select("dd a").attr("href")).document().select("ins").text())
			.isEqualTo("59,000");
	}

	@Test
	void anEmptyReportIsRefusedAndTheRestKept() {
		Editor.Answer refused = send(" ", Map.of("evidence", "Somewhere"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).containsExactly("Describe what looks wrong");
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(refused.document().select("#evidence").attr("value")).isEqualTo("Somewhere");
	}

	@Test
	void aFormThatWasOpenForHoursIsTaken() {
		Map<String, String> fields = filled("Slow to write", Map.of());
		this.clock.pass(Duration.ofHours(3));
		assertThat(this.reader.post(form(), fields, OWN).status()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "x", "999999999", "9999999999" })
	void aRevisionThatIsMadeUpCountsAsTheNewest(String revision) {
		String text = "Made up: " + revision;
		assertThat(send(text, Map.of("revision", revision)).status()).isEqualTo(303);
		assertThat(this.viewer.open("/admin/reports").follow(text.strip()).text()).contains(", the newest one");
	}

	@Test
	void onlyAPageOfThisSiteSendsReports() {
		Map<String, String> fields = filled("From elsewhere", Map.of());
		String own = "http://localhost:" + this.port;
		assertThat(this.reader.post(form(), fields).status()).isEqualTo(403);
		assertThat(this.reader.post(form(), fields, "Sec-Fetch-Site", "cross-site", "Origin", own).status())
			.isEqualTo(403);
		assertThat(this.reader.post(form(), fields, "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
		assertThat(this.reader.post(form(), fields, "Origin", "https://evil.example").status()).isEqualTo(403);
		assertThat(this.reader.post(form(), fields, "Origin", "null").status()).isEqualTo(403);
		assertThat(this.viewer.open("/admin/reports").hasRow("From elsewhere")).isFalse();
		assertThat(this.reader.post(form(), fields, "Origin", own).status()).isEqualTo(303);
	}

	@Test
	void whoFillsTheTrapIsThankedAndForgotten() {
		assertThat(send("Cheap honey", Map.of("website", "https://evil.example")).status()).isEqualTo(303);
		assertThat(this.viewer.open("/admin/reports").hasRow("Cheap honey")).isFalse();
	}

	@Test
	void anAddressSendsSoManyAndLosesNoTyping() {
		Editor.Answer last = send("Busy as a bee", Map.of());
		for (int i = 1; i <= ReportController.TIMES && last.status() == 303; i++) {
			last = send("Busy as a bee " + i, Map.of());
		}
		assertThat(last.status()).isEqualTo(429);
		assertThat(last.headers("Retry-After")).hasSize(1);
		assertThat(last.problems()).singleElement().asString().contains("Try again in 2 minutes");
		assertThat(last.document().select("textarea").text()).isEqualTo("Busy as a bee " + ReportController.TIMES);
	}

	@Test
	void everySectionOfAPageLeadsToTheForm() {
		String choice = this.reader.open(this.role.page()).document().select("#take a[href$=/report]").attr("href");
		Elements sections = this.reader.open(choice).document().select("main a[href*=/report?section=]");
		assertThat(sections.eachText()).containsExactly("Basics", "Pay", "Outlook", "Education", "Experience", "People",
				"Duties", "Skills", "Tools and knowledge", "Interests and work styles", "AI exposure");
		for (Element link : sections) {
			assertThat(this.reader.open(link.attr("href")).text()).contains("Your report goes to our editors.");
		}
		assertThat(this.reader.open("/compare/lawyer-vs-paralegal")
			.document()
			.select("#take a[href$=/report]")
			.eachAttr("href")).containsExactly("/roles/lawyer/report", "/roles/paralegal/report");
		assertThat(this.reader.get(this.role.page() + "/report?section=nonsense").status()).isEqualTo(404);
		assertThat(this.reader.get("/roles/no-such-role/report?section=pay").status()).isEqualTo(404);
	}

	private Editor.Answer send(String text, Map<String, String> more) {
		return this.reader.post(form(), filled(text, more), OWN);
	}

	private Map<String, String> filled(String text, Map<String, String> more) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("revision", this.reader.open(form()).document().select("input[name=revision]").attr("value"));
		fields.put("text", text);
		fields.putAll(more);
		return fields;
	}

	private String form() {
		return this.role.page() + "/report?section=pay";
	}

}
