package org.rolepair.browse.role;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.browse.NotFoundPages;
import org.rolepair.comparison.asof.PageVersions;
import org.rolepair.page.CitationPages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHeads;
import org.rolepair.page.site.Site;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.search.Match;
import org.rolepair.search.RoleSearch;
import org.rolepair.search.SearchResult;
import org.rolepair.source.Period;
import org.rolepair.wages.view.PayTrends;
import org.rolepair.wages.view.PlacePages;
import org.rolepair.wages.view.RolePlaceSections;
import org.rolepair.web.PageSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@WebMvcTest(RoleController.class)
@Import({ PageSlice.class, CitationPages.class, RolePages.class, NotFoundPages.class, PageHeads.class,
		PageVersions.class })
class RoleControllerTests {

	private static final Slug HVAC = new Slug("hvac-technician");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private PublishedRoles roles;

	@MockitoBean
	private RelatedRoles related;

	@MockitoBean
	private RoleSearch search;

	@MockitoBean
	private RoleHistory history;

	@MockitoBean
	private RolePlaceSections places;

	@MockitoBean
	private PayTrends trends;

	@MockitoBean
	private PlacePages placePages;

	@MockitoBean
	private Site site;

	@BeforeEach
	void theSiteHasAnAddress() {
		given(site.address(anyString())).willAnswer((call) -> "https://roles.example.org" + call.getArgument(0));
		given(site.jobBoard()).willReturn(Optional.empty());
	}

	@Test
	void aRoleIsShownWithTheRightArticleAndItsTextEscaped() {
		publish(Roles.hvacTechnician(Roles.PUBLISHED, List.of(), 3));
		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("Compare HVAC technician with", "Keeps &lt;rooms&gt; cool &amp; warm.",
					"Also called Furnace fitter.", "49-9021",
					"<a href=\"/roles/hvac-technician/history\">Last changed November 23, 2026</a>",
					"Rolepair. “HVAC technician.” Last changed November 23, 2026. https://roles.example.org/roles/hvac-technician?as-of=2026-11-23",
					"<link rel=\"canonical\" href=\"https://roles.example.org/roles/hvac-technician\">")
			.doesNotContain("noindex");
	}

	@Test
	void aSectionWithoutFiguresSaysWhy() {
		publish(Roles.hvacTechnician(Roles.PUBLISHED, List.of(), 0));
		assertThat(page()).bodyText().contains("Not yet entered. An editor still has to enter this figure.");
	}

	@Test
	void aBlankFigureSaysWhy() {
		publish(FactKind.HOURLY_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE));
		assertThat(page()).bodyText().containsPattern("class=\"words blank\">\\s*<span>Doesn’t apply</span>");
	}

	@Test
	void longListsOfDutiesAreFolded() {
		publish(Roles.hvacTechnician(Roles.PUBLISHED, List.of(), 9));
		assertThat(page()).bodyText().contains("<summary>Show 3 more duties</summary>");
	}

	@Test
	void oneDutyMoreIsNotWorthFolding() {
		publish(Roles.hvacTechnician(Roles.PUBLISHED, List.of(), 7));
		assertThat(page()).bodyText().contains("Does thing 7").doesNotContain("<details");
	}

	@Test
	void namesBeyondTwoHundredAreLeftToTheData() {
		PublishedRole role = Roles.hvacTechnician(Roles.PUBLISHED, List.of(), 0);
		List<String> names = IntStream.rangeClosed(1, 250).mapToObj((number) -> "Fitter " + number).toList();
		publish(new PublishedRole(role.profile().withAlternateTitles(names), 1, role.publishedAt()));
		assertThat(page()).bodyText()
			.contains("Also called Fitter 1, Fitter 2, Fitter 3, Fitter 4 and 246 other names.",
					"<summary>Show 200 of 250 names; the data file has them all</summary>", "Fitter 200")
			.doesNotContain("Fitter 201");
	}

	@Test
	void theRestOfTheMentionsIsOther() {
		publish(FactKind.SKILL_MENTIONS,
				new Distribution(Distribution.Scheme.PARTIAL, List.of(Part.of("Wiring", "31"), Part.of("Tin", "8.5"))));
		assertThat(page()).bodyText().contains("The other 60.5% is skills that aren’t listed.");
	}

	@Test
	void aTieAtTheCutOfTheHighestRatingsIsKeptWhole() {
		List<Part> parts = IntStream.rangeClosed(1, 14)
			.mapToObj((number) -> Part.of("Skill " + number, (number <= 7) ? "4.00" : (number <= 12) ? "3.00" : "2.00"))
			.toList();
		publish(FactKind.SKILL_IMPORTANCE, new Ratings(parts));
		assertThat(page().getResponse()).satisfies((response) -> {
			String bars = response.getContentAsString().split("<details class=\"fold\"")[0];
			assertThat(bars).contains("Skill 10", "Skill 11", "Skill 12").doesNotContain("Skill 13");
		});
	}

	@Test
	void peopleAreDescribedWithTheirPurpose() {
		publish(FactKind.GENDER, new Distribution(Distribution.Scheme.EXCLUSIVE,
				List.of(Part.of("Men", "97.1"), Part.of("Women", "2.9"))));
		assertThat(page()).bodyText().contains("Who does this work today, not who can.", "97.1%", "2.9%");
	}

	@Test
	void theDescriptionForSearchEnginesNamesThePay() {
		publish(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("64780"));
		assertThat(page()).bodyText()
			.contains("HVAC technicians earn $64,780 a year on average.")
			.contains("<title>HVAC technician: pay, outlook, education, duties and skills | Rolepair</title>");
	}

	@Test
	void aRetiredRoleLeadsToItsSuccessorAndIsNotListed() {
		publish(Roles.hvacTechnician(Roles.retiredFor("climate-technician", "Climate technician"), List.of(), 1));
		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("We no longer update this role.", "<a href=\"/roles/climate-technician\">Climate technician</a>",
					"<meta name=\"robots\" content=\"noindex, follow\">");
	}

	@Test
	void aWithdrawnRoleIsGoneAndSaysWhy() {
		publish(Roles.hvacTechnician(Roles.withdrawnBecause("Its figures were another role’s."), List.of(), 1));
		assertThat(page()).hasStatus(410)
			.bodyText()
			.contains("HVAC technician: no longer on this site", "Its figures were another role’s.", "noindex")
			.doesNotContain("Does thing 1");
	}

	@Test
	void aFormerNameMovedForGood() {
		given(roles.currentSlug(new Slug("air-conditioning-fitter"))).willReturn(Optional.of(HVAC));
		assertThat(mvc.get().uri("/roles/air-conditioning-fitter")).hasStatus(301)
			.hasHeader("Location", "/roles/hvac-technician");
	}

	@Test
	void anUnknownNameBringsTheNearestTitles() {
		given(search.find(eq("hvac-technican"), anyInt())).willReturn(new SearchResult(
				List.of(new Match(new Listing(HVAC, "HVAC technician", "HVAC technician", "installation"),
						"HVAC technician", NameKind.TITLE)),
				0));
		assertThat(mvc.get().uri("/roles/hvac-technican")).hasStatus(404)
			.bodyText()
			.contains("We don’t have the role “hvac technican”",
					"<a href=\"/roles/hvac-technician\">HVAC technician</a>")
			.doesNotContain("/roles/lawyer");
	}

	@Test
	void relatedRolesStandWithTheirReasonAndWaysToGoOn() {
		publish(Roles.hvacTechnician(Roles.PUBLISHED, List.of(), 1));
		given(related.of(any(), any())).willReturn(List.of(
				new RelatedRoles.RelatedSection("closest", "Closest in skills", "Closest first.",
						Optional.of("How it was measured."), Optional.empty(), Optional.empty(),
						List.of(new RelatedRoles.RelatedSection.Related(new Link("Car mechanic", "/roles/car-mechanic"),
								Optional.of("$50,000 a year on average"), Optional.of("High school diploma to start"),
								List.of(new Link("Compare", "/compare/hvac-technician-vs-car-mechanic")))),
						Optional.empty()),
				new RelatedRoles.RelatedSection("onet", "Related by O*NET", "By what people do.", Optional.empty(),
						Optional.empty(), Optional.empty(), List.of(), Optional.of("This role has no code."))));
		assertThat(page()).bodyText()
			.contains("How it was measured.", "<a href=\"/roles/car-mechanic\">Car mechanic</a>",
					"$50,000 a year on average",
					"<a href=\"/compare/hvac-technician-vs-car-mechanic\">Compare<span class=\"vh\">: Car mechanic</span></a>",
					"<a href=\"/compare/hvac-technician-vs-car-mechanic\"><span class=\"vh\">Compare with </span>Car mechanic</a>",
					"<p class=\"blank\">This role has no code.</p>", "href=\"/categories/installation\"");
	}

	private void publish(PublishedRole role) {
		given(roles.bySlug(HVAC)).willReturn(Optional.of(role));
	}

	private void publish(FactKind kind, Answer answer) {
		publish(Roles.hvacTechnician(Roles.PUBLISHED, List.of(fact(kind, answer)), 0));
	}

	private MvcTestResult page() {
		return mvc.get().uri("/roles/hvac-technician").exchange();
	}

	private static Fact fact(FactKind kind, Answer answer) {
		return new Fact(kind, answer, new Origin("survey", Period.NOT_STATED, Origin.UNITED_STATES,
				Population.NOT_STATED, Optional.empty(), Optional.empty()));
	}

}
