package org.rolepair.comparison.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolepair.comparison.Comparability;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.comparison.prose.VerdictText;
import org.rolepair.comparison.transition.TransitionProse;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what the site would say of roles with awkward titles in every combination of
 * facts and blanks.
 */
class GeneratedProseTests {

	private static final List<String[]> TITLES = List.of(
			new String[] { "HVAC technician", "HVAC technicians", "HVAC technician", "HVAC technicians", "an" },
			new String[] { "UX designer", "UX designers", "UX designer", "UX designers", "a" },
			new String[] { "University registrar", "University registrars", "university registrar",
					"university registrars", "a" },
			new String[] { "Attorney", "Attorneys", "attorney", "attorneys", "an" },
			new String[] { "Chief of staff", "Chiefs of staff", "chief of staff", "chiefs of staff", "a" },
			new String[] { "Editor-in-chief", "Editors-in-chief", "editor-in-chief", "editors-in-chief", "an" },
			new String[] { "Secretary or administrative assistant, except legal, medical, and executive",
					"Secretaries and administrative assistants, except legal, medical, and executive",
					"secretary or administrative assistant, except legal, medical, and executive",
					"secretaries and administrative assistants, except legal, medical, and executive", "a" },
			new String[] { "Plumber, pipefitter, or steamfitter", "Plumbers, pipefitters, and steamfitters",
					"plumber, pipefitter, or steamfitter", "plumbers, pipefitters, and steamfitters", "a" },
			new String[] { "Physical therapist", "Physical therapists", "physical therapist", "physical therapists",
					"a" },
			new String[] { "Physical therapist assistant", "Physical therapist assistants",
					"physical therapist assistant", "physical therapist assistants", "a" },
			new String[] { "Master’s-level counselor (LPC)", "Master’s-level counselors (LPC)",
					"master’s-level counselor (LPC)", "master’s-level counselors (LPC)", "a" });

	private static final Origin SURVEY = Origins.survey();

	private static final Origin ROW = Origins.onRow(SURVEY, "29-2099", "Health Technologists, All Other");

	private static final List<UnaryOperator<RoleProfiles>> PAY = List.of( //
			(role) -> role, //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("60000"))
				.with(FactKind.SALARY_RANGE, Values.range("40000", "90000")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50500", "1"))
				.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("30000"))
				.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Quantity.of("80000")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("50000.5", "1"))
				.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("35000"))
				.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Values.atLeast("239200")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Values.atLeast("239200")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Values.lessThan("10000")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("0")), //
			(role) -> role.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("48000")), //
			(role) -> role.with(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.NOT_APPLICABLE)), //
			(role) -> role.paidIn("EUR").with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")), //
			(role) -> role.from(Origins.undated("article")).with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")),
			(role) -> role.from(Origins.survey(YearMonth.of(2019, 5)))
				.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")),
			(role) -> role.from(Origins.of(SURVEY, Population.JOBS))
				.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000")),
			(role) -> role.from(ROW)
				.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("50000"))
				.with(FactKind.SALARY_RANGE, Values.range("40000", "90000")),
			(role) -> role.from(SURVEY.derivedBy(Derivation.YEARLY_OVER_2080))
				.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("51000")));

	private static final List<UnaryOperator<RoleProfiles>> REST = List.of( //
			(role) -> role, //
			(role) -> role.with(FactKind.TIME_TO_BECOME, Values.range("1", "1"))
				.with(FactKind.SKILL_MENTIONS, Values.partial("patients", "20"))
				.with(FactKind.PROJECTED_CHANGE, Quantity.of("-4"))
				.with(FactKind.ANNUAL_OPENINGS, Quantity.of("100"))
				.with(FactKind.WAGE_RANGE_25_75, Values.range("41000", "75000"))
				.with(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "36")), //
			(role) -> role.with(FactKind.TIME_TO_BECOME, Values.range("2", "4"))
				.with(FactKind.SKILL_MENTIONS, Values.partial("patients", "20", "front desk", "8"))
				.with(FactKind.PROJECTED_CHANGE, Quantity.of("-3"))
				.with(FactKind.ANNUAL_OPENINGS, Quantity.of("101"))
				.with(FactKind.WAGE_RANGE_25_75, Values.range("42000", "70000"))
				.with(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "37"))
				.with(FactKind.GENDER, Values.exclusive("Women", "50", "Men", "50")), //
			(role) -> role.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
				.with(FactKind.SKILL_IMPORTANCE,
						Values.ratings("speaking", "4", "reading", "3.88", "writing", "3.75", "coding", "3.75"))
				.with(FactKind.PROJECTED_CHANGE, Quantity.of("0"))
				.with(FactKind.ANNUAL_OPENINGS, Quantity.of("200"))
				.with(FactKind.HOURLY_WAGE_RANGE_10_90, Values.range("16.50", "43.68"))
				.with(FactKind.JOB_ZONE, Quantity.of("4"))
				.with(FactKind.AVERAGE_AGE, Quantity.of("1")), //
			(role) -> role.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Ticket of \"any\" kind"))
				.with(FactKind.SKILL_IMPORTANCE,
						Values.ratings("speaking", "4", "reading", "4", "writing", "4", "coding", "4"))
				.with(FactKind.PROJECTED_CHANGE, Values.atLeast("1"))
				.with(FactKind.JOB_ZONE, Quantity.of("3")), //
			(role) -> role.with(FactKind.TIME_TO_BECOME, new Blank(BlankReason.WITHHELD))
				.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("No formal educational credential"))
				.with(FactKind.SKILL_IMPORTANCE, new Blank(BlankReason.TOO_FEW_RESPONDENTS))
				.with(FactKind.PROJECTED_CHANGE, new Blank(BlankReason.NOT_IN_COPY)));

	private static final int SHAPES = PAY.size() * REST.size();

	private final Messages messages = new Messages();

	@Test
	void everyPairReadsWell() {
		for (int one = 0; one < SHAPES; one++) {
			for (int other = one % REST.size(); other < SHAPES; other += REST.size() - 1) {
				int title = one + other;
				assertReadsWell(List.of(role(one, title), role(other, title + 1 + one % (TITLES.size() - 1))));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("titlePairs")
	void everyPairOfTitlesReadsWell(int one, int other) {
		for (int shape = one % 3; shape < SHAPES; shape += 7) {
			assertReadsWell(List.of(role(shape, one), role((shape * 5 + 3) % SHAPES, other)));
		}
	}

	@Test
	void everyTripleAndQuadrupleReadsWell() {
		for (int i = 0; i < SHAPES; i++) {
			for (int step = 1; step < SHAPES; step += 11) {
				List<RoleProfile> four = new ArrayList<>();
				for (int column = 0; column < 4; column++) {
					four.add(role((i + column * step) % SHAPES, i + column));
				}
				assertReadsWell(four.subList(0, 3));
				assertReadsWell(four);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonForABlankHasItsWords(BlankReason reason) {
		assertThat(messages.text("blank." + reason)).isNotBlank();
		assertThat(messages.text("blank." + reason + ".meaning")).endsWith(".");
		assertThat(messages.text("blank." + reason + ".running")).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void everyObstacleHasItsWords(Comparability.Incomparability reason) {
		assertThat(messages.text("reason." + reason)).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void everyRelationOfRangesHasItsWords(Range.RangeRelation relation) {
		assertThat(this.messages.text("verdict.change." + relation)).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void everyFilterHasItsWords(RowFilter filter) {
		assertThat(this.messages.text("rows.link." + filter, Map.of("count", 2))).isNotBlank();
		assertThat(this.messages.text("rows.shown." + filter, Map.of("count", 2))).endsWith(".");
	}

	private void assertReadsWell(List<RoleProfile> roles) {
		Comparison comparison = Comparison.of(roles);
		Supplier<String> occasion = () -> roles.stream()
			.map((role) -> role.slug() + " " + role.facts())
			.collect(Collectors.joining(" vs "));
		Summary summary = new Summary(comparison, this.messages);
		assertThat(summary.answer()).isNotEmpty();
		List<String> names = names(comparison);
		sentences(summary, comparison).forEach((sentences) -> Prose.assertShortSentences(sentences, names, occasion));
		if (comparison.isPair()) {
			new TransitionProse(comparison, this.messages).paragraphs()
				.forEach((paragraph) -> Prose.assertSentences(paragraph, occasion));
		}
		assertVerdictsReadWell(comparison, occasion);
	}

	private Stream<String> sentences(Summary summary, Comparison comparison) {
		Stream<String> findings = Stream
			.of(new JobsProse(comparison, new Sentences(this.messages)).finding(),
					new RatingGroups(comparison, this.messages).finding())
			.filter((finding) -> !finding.isEmpty());
		return Stream
			.of(summary.answer().stream(), summary.entry().stream(), summary.skills().stream(),
					summary.middleHalves().stream(),
					new Summary(comparison, Optional.of("Texas"), this.messages).pay().stream(), findings)
			.flatMap((sentences) -> sentences);
	}

	/** Returns the names in sentences, longer ones first. */
	private static List<String> names(Comparison comparison) {
		Stream<String> titles = comparison.roles()
			.stream()
			.map(RoleProfile::titles)
			.flatMap((forms) -> Stream.of(forms.plural(), forms.runningPlural(), forms.runningTitle()));
		return Stream.concat(titles, Stream.of("Health technologists, all other", "health technologists, all other"))
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
	}

	private void assertVerdictsReadWell(Comparison comparison, Supplier<String> occasion) {
		Currency currency = comparison.first().currency();
		VerdictText texts = new VerdictText(this.messages);
		for (Comparison.ComparedRow row : comparison.rows(Arrays.asList(FactKind.values()))) {
			for (Verdict verdict : row.verdicts()) {
				Prose.assertClean(texts.of(verdict, currency).text(), occasion);
				String change = texts.change(verdict, currency);
				if (!change.isEmpty()) {
					Prose.assertClean(change, occasion);
				}
			}
		}
	}

	private static RoleProfile role(int shape, int title) {
		String[] forms = TITLES.get(Math.floorMod(title, TITLES.size()));
		RoleProfiles role = RoleProfiles.role(forms[0], forms[1], forms[2], forms[3], forms[4]);
		REST.get(shape / PAY.size()).apply(role);
		return PAY.get(shape % PAY.size()).apply(role).build();
	}

	private static Stream<Arguments> titlePairs() {
		return IntStream.range(0, TITLES.size())
			.boxed()
			.flatMap((one) -> IntStream.range(0, TITLES.size())
				.filter((other) -> other != one)
				.mapToObj((other) -> Arguments.of(one, other)));
	}

}
