package org.rolepair.journey;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.browser.HtmlChecker;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor types ranks of AI exposure, and readers see them on pages and in the data.
 */
@EditorsTest
class ExposureJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void ranksThatAreTypedAreReadOnPagesAndInTheData() {
		Editor publisher = Team.of(this.port).administrator();
		EditedRole painter = ranked(publisher, "Exposed painter", "80");
		EditedRole potter = ranked(publisher, "Exposed potter", "55");

		Editor.Answer role = publisher.open(painter.page());
		assertThat(HtmlChecker.check(role.body())).isEmpty();
		assertThat(exposure(role).text()).contains("Abilities that AI is improving at", "Higher than 80%",
				"It doesn’t show whether jobs will grow, change or disappear.");
		assertThat(role.document().select("nav a[href=#ai-exposure]")).isNotEmpty();

		Editor.Answer pair = publisher.open("/compare/exposed-painter-vs-exposed-potter");
		assertThat(HtmlChecker.check(pair.body())).isEmpty();
		assertThat(exposure(pair).text()).contains("Higher than 55%", "25 percentile points higher");
		assertThat(pair.document().select("nav a[href=#ai-exposure]")).isNotEmpty();

		assertThat(publisher.open("/compare/exposed-painter-vs-registered-nurse").document().select("#ai-exposure"))
			.hasSize(1);
		assertThat(publisher.open("/roles/registered-nurse").document().select("#ai-exposure")).isEmpty();
		assertThat(publisher.open("/data/figures.csv").body()).contains(
				"exposed-painter,Exposed painter,,,ai-exposure,ai-exposure-abilities,Abilities that AI is improving at,,80,");
		assertThat(publisher.open("/data/role-table.csv").body()).contains("ai_exposure_abilities");

		painter.save(publisher, "ai-exposure", Map.of("figures[AI_EXPOSURE_ABILITIES].value", ""))
			.publish(publisher, "Took the rank away");
		assertThat(publisher.open(painter.page()).document().select("#ai-exposure")).isEmpty();
	}

	@Test
	void rankAboveAHundredIsRefusedBesideItsField() {
		Editor publisher = Team.of(this.port).administrator();
		EditedRole printer = EditedRole.draft(publisher, "Exposed printer");
		assertThat(publisher.open(printer.at("ai-exposure")).document().title())
			.startsWith("Exposed printer: AI exposure");
		Editor.Answer answer = printer.form(publisher, "ai-exposure")
			.set("figures[AI_EXPOSURE_ABILITIES].value", "101")
			.press("action", "save");
		assertThat(answer.follow().text()).contains("Abilities that AI is improving at: enter a rank from 0 to 100");
	}

	private static EditedRole ranked(Editor publisher, String title, String rank) {
		return EditedRole.draft(publisher, title)
			.save(publisher, "ai-exposure",
					Map.of("origin.source", "onet-29-3", "origin.period", "2021", "origin.population", "OCCUPATIONS",
							"figures[AI_EXPOSURE_ABILITIES].value", rank))
			.publish(publisher, "Ranked");
	}

	private static Element exposure(Editor.Answer answer) {
		return answer.document().select("#ai-exposure").get(0);
	}

}
