package org.rolepair.roletable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rolepair.fact.Answer;
import org.rolepair.fact.Blank;
import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Bound;
import org.rolepair.fact.Derivation;
import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Population;
import org.rolepair.fact.Quantity;
import org.rolepair.fact.Range;
import org.rolepair.fact.StatisticalRow;
import org.rolepair.fact.Text;
import org.rolepair.form.TypedText;
import org.rolepair.role.CategoryName;
import org.rolepair.role.Duties;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Standing;
import org.rolepair.role.Titles;
import org.rolepair.source.Period;
import org.rolepair.table.GivenRows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written as a row is read back equal.
 */
class RoleTableRoundTripTests {

	private static final List<FactKind> PERCENTILES = List.of(FactKind.ANNUAL_WAGE_PERCENTILE_10,
			FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_75,
			FactKind.ANNUAL_WAGE_PERCENTILE_90);

	@Property
	void listsAreReadAsTheyWereWritten(@ForAll("lists") List<String> items) {
		assertThat(ListCell.read(ListCell.write(items))).isEqualTo(items);
	}

	@Property
	void periodsAreReadAsTheyWereWritten(@ForAll("periods") Period period) {
		String cell = PeriodCell.write(period);
		assertThat(cell.isEmpty() ? Optional.of(Period.NOT_STATED) : PeriodCell.read(cell)).hasValue(period);
	}

	@Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
	void rolesAreReadAsTheyWereWritten(@ForAll("roles") RoleProfile role) {
		RoleRow row = read(RoleColumns.headings(), RoleRowWriter.cells(role));
		assertThat(row.role()).hasValue(role.slug());
		assertThat(row.titles().complete()).isEqualTo(role.titles());
		assertThat(row.category()).hasValue(role.category().slug());
		assertThat(row.socCode()).isEqualTo(role.socCode());
		assertThat(row.onetSocCode()).isEqualTo(role.onetSocCode());
		assertThat(row.currency()).hasValue(role.currency());
		assertThat(row.description()).isEqualTo(role.description());
		assertThat(row.alternateTitles()).isEqualTo(role.alternateTitles());
		assertThat(row.duties()).isEqualTo(role.duties());
		assertThat(row.facts()).containsExactlyElementsOf(role.facts().byKind().values());
	}

	private static RoleRow read(List<String> headings, List<String> cells) {
		try {
			Path file = Files.createTempFile("roles", ".csv");
			try (CsvWriter csv = CsvWriter.builder().build(file)) {
				csv.writeRecord(headings);
				csv.writeRecord(cells);
			}
			RoleRow row = RoleRowReader.read(GivenRows.of(file, "title").get(0));
			Files.delete(file);
			return row;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Provide
	Arbitrary<List<String>> lists() {
		return lines(12).list().ofMaxSize(5);
	}

	@Provide
	Arbitrary<Period> periods() {
		Arbitrary<YearMonth> months = Combinators
			.combine(Arbitraries.integers().between(1990, 2040), Arbitraries.integers().between(1, 12))
			.as(YearMonth::of);
		Arbitrary<String> labels = Arbitraries.oneOf(lines(20), Arbitraries.of("2025", "2024–34", "2024-12", "May 2025",
				"May-25", "2025-05", "Survey (2025-05)", "not stated", "2019 and 2021", "=2025"));
		return Arbitraries.oneOf(Combinators.combine(labels, months).as(Period::of),
				Arbitraries.just(Period.NOT_STATED));
	}

	@Provide
	Arbitrary<RoleProfile> roles() {
		Arbitrary<Titles> titles = Combinators
			.combine(lines(30), lines(30), lines(30), lines(30), Arbitraries.of("a", "an"))
			.as(Titles::new);
		Arbitrary<Optional<SourcedText>> descriptions = Combinators.combine(texts(), slugs())
			.as(SourcedText::new)
			.optional();
		Arbitrary<Optional<Duties>> duties = Combinators.combine(lines(30).list().ofMinSize(1).ofMaxSize(4), slugs())
			.as(Duties::new)
			.optional();
		Arbitrary<Optional<String>> codes = Arbitraries.of("29-1141", "11-2011").optional();
		return Combinators
			.combine(slugs().filter((slug) -> Slug.parse(slug).isPresent()), titles, codes, descriptions,
					lines(20).list().uniqueElements().ofMaxSize(4), duties, facts(), Arbitraries.of("USD", "EUR"))
			.as((slug, forms, code, description, names, list, figures, currency) -> new RoleProfile(new Slug(slug),
					forms, new CategoryName("legal", "Legal", "legal"),
					new Standing(RoleState.PUBLISHED, Optional.empty(), Optional.empty()), code,
					code.map((soc) -> soc + ".00"), Currency.getInstance(currency), description, names, list, figures,
					List.of()));
	}

	private static Arbitrary<Facts> facts() {
		Arbitrary<Optional<Fact>> none = Arbitraries.just(Optional.empty());
		List<Arbitrary<Optional<Fact>>> each = new ArrayList<>();
		for (FactKind kind : RoleColumns.figures()) {
			Arbitrary<Optional<Fact>> some = Combinators.combine(answers(kind), origins())
				.as((answer, origin) -> Optional.of(new Fact(kind, answer, origin)));
			each.add(Arbitraries.oneOf(none, some));
		}
		return Combinators.combine(each)
			.as((facts) -> facts.stream().flatMap(Optional::stream).toList())
			.filter((facts) -> Facts.fallingPercentiles(facts).isEmpty())
			.map((facts) -> Facts.of(facts, Map.of()));
	}

	private static Arbitrary<Answer> answers(FactKind kind) {
		Arbitrary<Answer> blanks = Arbitraries.of(BlankReason.class).map(Blank::new);
		if (kind.form() == Text.class) {
			return Arbitraries.oneOf(blanks, lines(20).map(Text::new),
					Arbitraries.of("Withheld", "not-collected", "\\none", "None", "-").map(Text::new));
		}
		if (kind.form() == Range.class) {
			return Arbitraries.oneOf(blanks, Combinators.combine(numbers(0, 500), numbers(500, 100_000))
				.as((low, high) -> new Range(low, high)));
		}
		return Arbitraries.oneOf(blanks, quantities(kind).map((quantity) -> (Answer) quantity));
	}

	private static Arbitrary<Quantity> quantities(FactKind kind) {
		Arbitrary<BigDecimal> numbers = switch (kind) {
			case JOB_ZONE -> Arbitraries.integers().between(1, 5).map(BigDecimal::valueOf);
			case PROJECTED_CHANGE -> numbers(-100, 300);
			case JOB_SATISFACTION, LGBT_SHARE -> numbers(0, 100);
			default -> {
				int at = PERCENTILES.indexOf(kind);
				yield (at < 0) ? numbers(0, 9_000_000) : numbers(at * 1_000, at * 1_000 + 999);
			}
		};
		return Combinators.combine(numbers, Arbitraries.of(Bound.class))
			.as((number, bound) -> new Quantity(number, bound, 0, Optional.empty()));
	}

	private static Arbitrary<BigDecimal> numbers(int low, int high) {
		return Arbitraries.integers()
			.between(0, 6)
			.flatMap((scale) -> Arbitraries.bigDecimals()
				.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high))
				.ofScale(scale)
				.map((number) -> number.setScale(scale)));
	}

	private static Arbitrary<Origin> origins() {
		Arbitrary<Optional<StatisticalRow>> rows = Combinators
			.combine(Arbitraries.of("29-1141", "15-20XX").optional(), lines(20))
			.as(StatisticalRow::new)
			.optional();
		return Combinators
			.combine(Arbitraries.of("bls", "acme-2026"), new RoleTableRoundTripTests().periods(),
					Arbitraries.oneOf(Arbitraries.just(Origin.UNITED_STATES), lines(20)),
					Arbitraries.of(Population.class), rows, Arbitraries.of(Derivation.class).optional(0.1))
			.as(Origin::new);
	}

	private static Arbitrary<String> slugs() {
		return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
	}

	/**
	 * Such as editors leave in a field of one line, with all that a format may trip over.
	 */
	private static Arbitrary<String> lines(int longest) {
		Arbitrary<String> awkward = Arbitraries.strings().withChars(";\\ ab'=-+@\n\t,\":()–％").ofMaxLength(longest);
		return Arbitraries.oneOf(awkward, Arbitraries.strings().all().ofMaxLength(longest))
			.map(TypedText::line)
			.filter((line) -> !line.isEmpty() && !line.isBlank());
	}

	private static Arbitrary<String> texts() {
		return Arbitraries.strings()
			.withChars("ab\n\t ;'=-\",\\é")
			.ofMaxLength(60)
			.map(TypedText::clean)
			.filter((text) -> !text.isBlank());
	}

}
