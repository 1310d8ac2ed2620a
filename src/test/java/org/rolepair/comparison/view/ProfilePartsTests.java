package org.rolepair.comparison.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.NameList;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Software, knowledge, interests and programs of the roles that are compared.
 */
class ProfilePartsTests {

	private static final Messages MESSAGES = new Messages();

	@Test
	void aLongListIsCutAndSaysHowManyMoreThereAre() {
		NameList cooks = names(FactKind.TECHNOLOGY, many("Cook", 20), many("Nurse", 3)).lists().get(1);
		assertThat(cooks.title()).isEqualTo("Only cooks (17)");
		assertThat(cooks.names()).hasSize(8);
		assertThat(cooks.folded()).isEmpty();
		assertThat(cooks.rest()).isEqualTo("and 9 more");
		assertThat(cooks.path()).isEqualTo("/roles/cook#tools");
	}

	@Test
	void whatBothListComesFirstWithItsMarks() {
		NamedItem excel = NamedItem.of("Excel").marked(Set.of(ItemMark.HOT, ItemMark.IN_DEMAND));
		NameGroups groups = names(FactKind.TECHNOLOGY,
				RoleProfiles.of("Cook", FactKind.TECHNOLOGY, Values.items(NamedItem.of("Ovens"), excel)),
				RoleProfiles.of("Nurse", FactKind.TECHNOLOGY, Values.items(excel)));
		assertThat(groups.lists()).extracting(NameList::title).containsExactly("Both (1)", "Only cooks (1)");
		assertThat(groups.lists().get(0).names()).containsExactly(new NameList.Name("Excel", "hot, in demand"));
		assertThat(groups.lists()).extracting(NameList::style).containsExactly("", "r1");
		assertThat(groups.lists()).allSatisfy((list) -> assertThat(list.rest()).isEmpty());
	}

	@Test
	void ofThreeRolesAllAreNamed() {
		assertThat(names(FactKind.TECHNOLOGY, many("Cook", 3), many("Nurse", 2), many("Baker", 2)).lists())
			.extracting(NameList::title)
			.containsExactly("All 3 (2)", "Also for cooks (1)");
	}

	@Test
	void aRoleWithoutAListSaysWhy() {
		NameGroups groups = names(FactKind.PROGRAMS_OF_STUDY,
				RoleProfiles.of("Cook", FactKind.PROGRAMS_OF_STUDY, Values.items(NamedItem.of("Cooking", "12.0500"))),
				RoleProfiles.of("Nurse", FactKind.PROGRAMS_OF_STUDY, new Blank(BlankReason.NONE_LISTED)));
		assertThat(groups.lists()).extracting(NameList::title).containsExactly("Cooks (1)");
		assertThat(groups.lists().get(0).names()).containsExactly(new NameList.Name("Cooking", "12.0500"));
		assertThat(groups.notes()).containsExactly("Nurse: None listed.");
	}

	@Test
	void listsWithNothingInCommonSaySo() {
		assertThat(names(FactKind.TECHNOLOGY, listing("Cook", "Ovens"), listing("Nurse", "Charts")).notes())
			.containsExactly("The lists have nothing in common.");
	}

	@Test
	void knowledgeIsComparedFieldByField() {
		ToolSection section = tools(
				rated("Nurse", FactKind.KNOWLEDGE_IMPORTANCE, "Medicine", "4.50", "Law", "2.00", "Food", "1.10"),
				rated("Cook", FactKind.KNOWLEDGE_IMPORTANCE, "Medicine", "1.50", "Law", "2.00", "Food", "4.10"))
			.orElseThrow();
		assertThat(section.finding())
			.isEqualTo("Of 3 fields of knowledge, 1 is rated higher for nurses and 1 for cooks. "
					+ "No margin of error is published, so small differences may be chance.");
		KnowledgeTable knowledge = section.knowledge().orElseThrow();
		assertThat(knowledge.all().all()).extracting(FactTable.Row::label).containsExactly("Medicine", "Food", "Law");
		assertThat(section.tools()).isEmpty();
	}

	@Test
	void onlyTheLargestOfManyDifferencesAreShown() {
		String[] high = IntStream.rangeClosed(10, 25)
			.boxed()
			.flatMap((at) -> Stream.of("F" + at, "4." + at))
			.toArray(String[]::new);
		String[] low = IntStream.rangeClosed(10, 25)
			.boxed()
			.flatMap((at) -> Stream.of("F" + at, "1.00"))
			.toArray(String[]::new);
		KnowledgeTable knowledge = tools(rated("Nurse", FactKind.KNOWLEDGE_IMPORTANCE, high),
				rated("Cook", FactKind.KNOWLEDGE_IMPORTANCE, low))
			.orElseThrow()
			.knowledge()
			.orElseThrow();
		assertThat(knowledge.all().all()).hasSize(8).first().extracting(FactTable.Row::label).isEqualTo("F25");
		assertThat(knowledge.notes())
			.containsExactly("Smaller differences: F17, F16, F15, F14, F13, F12, F11, and F10.");
	}

	@Test
	void knowledgeOfOtherYearsShowsWhatIsHighForEach() {
		RoleProfile older = RoleProfiles.of("Cook", Origins.survey(YearMonth.of(2019, 5)),
				FactKind.KNOWLEDGE_IMPORTANCE,
				Values.ratings("A", "1", "B", "2", "C", "3", "D", "4", "E", "5", "F", "4.5", "G", "4.4"));
		KnowledgeTable knowledge = tools(rated("Nurse", FactKind.KNOWLEDGE_IMPORTANCE, "A", "1.00", "B", "2.00", "C",
				"3.00", "D", "4.00", "E", "5.00", "F", "4.50", "G", "4.40"), older)
			.orElseThrow()
			.knowledge()
			.orElseThrow();
		assertThat(knowledge.all().all()).extracting(FactTable.Row::label).containsOnly("C", "D", "E", "F", "G");
		assertThat(knowledge.notes()).last()
			.isEqualTo("2 other kinds of knowledge aren’t among the five highest for any of these roles. "
					+ "The downloads have the ratings.");
	}

	@Test
	void onlyWhatIsInDemandIsNamedAsAskedFor() {
		NamedItem wanted = NamedItem.of("Charts").marked(Set.of(ItemMark.IN_DEMAND));
		ToolSection section = tools(
				RoleProfiles.of("Nurse", FactKind.TECHNOLOGY, Values.items(NamedItem.of("Word"), wanted)),
				listing("Cook", "Ovens"))
			.orElseThrow();
		assertThat(section.finding()).isEqualTo("Job postings for nurses often ask for Charts.");
	}

	@Test
	void interestsStandSideBySideWithoutAVerdict() {
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.with(FactKind.OCCUPATIONAL_INTERESTS, Values.ratings("Realistic", "3.00", "Social", "6.50"))
			.with(FactKind.WORK_STYLE_DISTINCTIVENESS,
					Values.ratings("Humility", "0", "Empathy", "2", "Self-Control", "1"))
			.build();
		RoleProfile cook = rated("Cook", FactKind.OCCUPATIONAL_INTERESTS, "Realistic", "7.00", "Social", "1.00");
		InterestSection section = interests(nurse, cook).orElseThrow();
		assertThat(section.finding())
			.isEqualTo("Work as a nurse suits social interests best (6.50 of 7). Self-control and "
					+ "empathy set nurses apart most. Work as a cook suits realistic interests best (7.00 of 7).");
		BarTable interests = section.tables().get(0);
		assertThat(interests.rows()).extracting(BarTable.Row::name)
			.containsExactly("Realistic: practical, hands-on", "Social: helping, teaching");
		assertThat(interests.rows().get(0).bars()).extracting(BarTable.Bar::width).containsExactly("33.3%", "100%");
		assertThat(Comparison.of(List.of(nurse, cook)).row(FactKind.OCCUPATIONAL_INTERESTS).verdicts())
			.containsExactly(Verdict.Plain.DESCRIBED);
	}

	@Test
	void aWorkStyleThatHindersHasNoBar() {
		BarTable styles = interests(rated("Nurse", FactKind.WORK_STYLE_IMPACT, "Empathy", "1.50", "Humility", "-1.00"),
				RoleProfiles.paid("Cook", "1"))
			.orElseThrow()
			.tables()
			.get(0);
		assertThat(styles.rows()).extracting((row) -> row.bars().get(0).width()).containsExactly("50%", "0%");
		assertThat(styles.rows()).extracting((row) -> row.bars().get(0).text()).containsExactly("1.50", "−1.00");
		assertThat(styles.notes()).containsExactly("Work styles: we don’t have figures for cooks (not yet entered).");
	}

	@Test
	void rolesWithoutSuchFiguresHaveNoSections() {
		RoleProfile[] roles = { RoleProfiles.paid("Nurse", "1"), RoleProfiles.paid("Cook", "2") };
		assertThat(tools(roles)).isEmpty();
		assertThat(interests(roles)).isEmpty();
	}

	private static RoleProfile many(String title, int count) {
		return RoleProfiles.of(title, FactKind.TECHNOLOGY, new NamedItems(
				IntStream.range(0, count).mapToObj((number) -> NamedItem.of("Program " + number)).toList()));
	}

	private static RoleProfile listing(String title, String... names) {
		return RoleProfiles.of(title, FactKind.TECHNOLOGY, Values.names(names));
	}

	private static RoleProfile rated(String title, FactKind kind, String... namesAndRatings) {
		return RoleProfiles.of(title, kind, Values.ratings(namesAndRatings));
	}

	private static NameGroups names(FactKind kind, RoleProfile... roles) {
		return builder(Comparison.of(List.of(roles))).of(kind).orElseThrow();
	}

	private static NameGroups.Builder builder(Comparison comparison) {
		return new NameGroups.Builder(comparison, bars(comparison), Optional.of("tools"), 8, MESSAGES);
	}

	private static Optional<ToolSection> tools(RoleProfile... roles) {
		Comparison comparison = Comparison.of(List.of(roles));
		BarTables bars = bars(comparison);
		return ToolSection.of(comparison, new FactTables(comparison, MESSAGES, bars.figures(), RowFilter.ALL), bars,
				builder(comparison));
	}

	private static Optional<InterestSection> interests(RoleProfile... roles) {
		Comparison comparison = Comparison.of(List.of(roles));
		return InterestSection.of(comparison, bars(comparison), MESSAGES);
	}

	private static BarTables bars(Comparison comparison) {
		return new BarTables(comparison.roles(), MESSAGES, new FigureRows(MESSAGES, LocalDate.of(2026, 11, 29)));
	}

}
