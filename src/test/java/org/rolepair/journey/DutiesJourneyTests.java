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
 * An editor names the work activities of duties, and readers see those of two roles side
 * by side.
 */
@EditorsTest
class DutiesJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void dutiesOfOneActivityStandSideBySide() {
		Editor publisher = Team.of(this.port).administrator();
		EditedRole glazier = doing(publisher, "Aligned glazier",
				"Cuts panes | Cut glass\nFits frames | Install windows");
		EditedRole framer = doing(publisher, "Aligned framer", "Hangs windows | Install windows\nSands");

		Editor.Answer pair = publisher.open("/compare/aligned-glazier-vs-aligned-framer");
		assertThat(HtmlChecker.check(pair.body())).isEmpty();
		Element duties = pair.document().select("#duties").get(0);
		assertThat(duties.select(".finding").text()).isEqualTo("O*NET lists 1 work activity for both roles.");
		assertThat(duties.select("tbody tr").eachText()).containsExactly("Install windows Fits frames Hangs windows");
		assertThat(duties.select(".sides li").eachText()).containsExactly("Cuts panes", "Sands");

		Editor.Answer role = publisher.open(glazier.page());
		assertThat(role.document().select("#duties li").eachText()).containsExactly("Cuts panes", "Fits frames");
		assertThat(publisher.open("/data/duties.csv").body())
			.contains("aligned-glazier,1,Cuts panes,onet-29-3,Cut glass\r\n");
		assertThat(publisher.open(framer.page() + ".json").body()).contains("\"items\":[\"Hangs windows\",\"Sands\"]",
				"\"workActivities\":[[\"Install windows\"],[]]");
		assertThat(publisher.open("/data/role-table.csv").body()).contains("Cuts panes | Cut glass");

		EditedRole plain = doing(publisher, "Aligned sander", "Sands");
		assertThat(publisher.open("/compare/aligned-glazier-vs-" + plain.slug()).document().select("#duties table"))
			.isEmpty();
	}

	private static EditedRole doing(Editor publisher, String title, String duties) {
		EditedRole role = EditedRole.begun(publisher, title)
			.save(publisher, "basics",
					Map.of("category", "legal", "description", "Works.", "descriptionSource", "onet-29-3"))
			.save(publisher, "duties", Map.of("source", "onet-29-3", "pasted", duties));
		return role.publish(publisher, "Described");
	}

}
