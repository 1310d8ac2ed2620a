package org.rolepair.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Sites;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PageHeadsTests {

	private final PageHeads heads = new PageHeads(Sites.at("https://rolepair.example.org"), new Messages());

	@Test
	void nothingClosesTheScriptElement() {
		String title = "</script><script>alert(1)</script> & <!-- \u2028";
		RoleProfile role = RoleProfiles.role("Cook").described("</SCRIPT><b>&amp;").build();
		String json = structuredData(title, title, "/", List.of(PageHead.Crumb.here(title)), List.of(role));
		assertThat(json).doesNotContain("<", ">", "&");
		JsonNode page = JsonMapper.shared().readTree(json).get("@graph").get(0);
		assertThat(page.get("name").asString()).isEqualTo(title);
		assertThat(page.get("about").get(0).get("description").asString()).isEqualTo("</SCRIPT><b>&amp;");
	}

	@Test
	void anAverageOrASalaryRangeIsNoEstimate() {
		assertThat(occupation(RoleProfiles.role("Cook")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("33563"))
			.with(FactKind.SALARY_RANGE, Values.range("27000", "40000"))
			.build()).has("estimatedSalary")).isFalse();
	}

	@Test
	void percentilesAreAnEstimate() {
		JsonNode salary = occupation(RoleProfiles.role("Nurse")
			.soc("29-1141")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("68940"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_25, Quantity.of("80330"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("97550"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_75, Quantity.of("112350"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("137470"))
			.build()).get("estimatedSalary").get(0);
		assertThat(salary.get("@type").asString()).isEqualTo("MonetaryAmountDistribution");
		assertThat(salary.get("currency").asString()).isEqualTo("USD");
		assertThat(salary.get("duration").asString()).isEqualTo("P1Y");
		assertThat(salary.get("percentile10").asInt()).isEqualTo(68940);
		assertThat(salary.get("percentile25").asInt()).isEqualTo(80330);
		assertThat(salary.get("median").asInt()).isEqualTo(97550);
		assertThat(salary.get("percentile75").asInt()).isEqualTo(112350);
		assertThat(salary.get("percentile90").asInt()).isEqualTo(137470);
		assertThat(salary.get("name").asString()).isEqualTo("base");
		assertThat(salary.toString()).doesNotContain("101420");
	}

	@Test
	void percentilesOfAWiderGroupNameIt() {
		JsonNode salary = occupation(RoleProfiles.role("Chief sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("78000"))
			.build()).get("estimatedSalary").get(0);
		assertThat(salary.get("name").asString()).isEqualTo("base, of the wider group Chief Executives (11-1011)");
	}

	@Test
	void aCapIsNoPercentile() {
		JsonNode salary = occupation(RoleProfiles.role("Surgeon")
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("68940"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Values.atLeast("239200"))
			.build()).get("estimatedSalary").get(0);
		assertThat(salary.has("percentile10")).isTrue();
		assertThat(salary.has("percentile90")).isFalse();
	}

	@Test
	void peopleAreNeverInIt() {
		RoleProfile role = RoleProfiles.role("Cook")
			.with(FactKind.AVERAGE_AGE, Quantity.of("41.7"))
			.with(FactKind.GENDER, Values.exclusive("Women", "87.5", "Men", "12.5"))
			.with(FactKind.LGBT_SHARE, Quantity.of("7.3"))
			.build();
		assertThat(structuredData("Title", "Description", "/", List.of(), List.of(role))).doesNotContain("41.7", "87.5",
				"7.3", "Women", "LGBT");
	}

	@Test
	void thePageIsAboutItsRolesAtThePublicAddress() {
		JsonNode graph = JsonMapper.shared()
			.readTree(structuredData("Title", "Description", "/compare/nurse-vs-cook",
					List.of(PageHead.Crumb.home(), PageHead.Crumb.here("Nurse vs cook")),
					List.of(RoleProfiles.role("Nurse").build(), RoleProfiles.role("Cook").build())))
			.get("@graph");
		assertThat(graph.get(0).get("@type").asString()).isEqualTo("WebPage");
		assertThat(graph.get(0).get("url").asString()).isEqualTo("https://rolepair.example.org/compare/nurse-vs-cook");
		assertThat(graph.get(0).get("about").get(1).get("url").asString())
			.isEqualTo("https://rolepair.example.org/roles/cook");
		JsonNode trail = graph.get(1).get("itemListElement");
		assertThat(trail.get(0).get("item").asString()).isEqualTo("https://rolepair.example.org/");
		assertThat(trail.get(0).get("position").asInt()).isEqualTo(1);
		assertThat(trail.get(1).get("item").asString()).isEqualTo("https://rolepair.example.org/compare/nurse-vs-cook");
	}

	private JsonNode occupation(RoleProfile role) {
		String json = structuredData("Title", "Description", "/", List.of(), List.of(role));
		return JsonMapper.shared().readTree(json).get("@graph").get(0).get("about").get(0);
	}

	private String structuredData(String title, String description, String path, List<PageHead.Crumb> trail,
			List<RoleProfile> roles) {
		return this.heads.listed(title, description, path, trail, roles).structuredData().orElseThrow();
	}

}
