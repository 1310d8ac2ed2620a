package org.rolepair.page;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PageCitationTests {

	private final PageCitation citation = new PageCitation("cook-vs-r-and-d-manager", "Cook vs R&D manager_{x}",
			LocalDate.of(2026, 5, 3), "https://jobs.example/compare/cook-vs-r-and-d-manager?as-of=2026-05-03");

	@Test
	void textsNameTheDayOfTheLastChange() {
		assertThat(this.citation.plain(new Messages()))
			.isEqualTo("Rolepair. “Cook vs R&D manager_{x}.” Last changed May 3, 2026. "
					+ "https://jobs.example/compare/cook-vs-r-and-d-manager?as-of=2026-05-03");
		assertThat(this.citation.apa()).isEqualTo("Rolepair. (2026, May 3). Cook vs R&D manager_{x}. "
				+ "https://jobs.example/compare/cook-vs-r-and-d-manager?as-of=2026-05-03");
	}

	@Test
	void whatHasAMeaningInTexIsEscaped() {
		assertThat(this.citation.bibtex()).isEqualTo("""
				@misc{rolepair-cook-vs-r-and-d-manager-2026-05-03,
				  author = {{Rolepair}},
				  title = {{Cook vs R\\&D manager\\_\\{x\\}}},
				  year = {2026},
				  month = may,
				  howpublished = {\\url{https://jobs.example/compare/cook-vs-r-and-d-manager?as-of=2026-05-03}},
				  note = {As of May 3, 2026}
				}""");
	}

	@Test
	void dataIsAListOfOneItem() {
		JsonNode item = JsonMapper.shared().readTree(this.citation.cslJson()).get(0);
		assertThat(item.get("type").asString()).isEqualTo("webpage");
		assertThat(item.get("title").asString()).isEqualTo("Cook vs R&D manager_{x}");
		assertThat(item.get("container-title").asString()).isEqualTo("Rolepair");
		assertThat(item.at("/author/0/literal").asString()).isEqualTo("Rolepair");
		assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2026,5,3]");
		assertThat(item.get("URL").asString()).endsWith("?as-of=2026-05-03");
	}

}
