package org.rolepair.exchange.roletable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rolepair.page.form.TextInput;
import org.rolepair.role.CategoryName;
import org.rolepair.role.Duties;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;
import org.rolepair.source.Period;

/**
 * Roles with all that a format may trip over, the same for the same seed.
 */
class RandomRoles {

	private static final List<FactKind> PERCENTILES = List.of(FactKind.ANNUAL_WAGE_PERCENTILE_10,
			FactKind.ANNUAL_WAGE_PERCENTILE_25, FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_WAGE_PERCENTILE_75,
			FactKind.ANNUAL_WAGE_PERCENTILE_90);

	private static final String AWKWARD = ";\\ ab'=-+@\n\t,\":()–％";

	private static final List<String> PERIODS = List.of("2025", "2024–34", "2024-12", "May 2025", "May-25", "2025-05",
			"Survey (2025-05)", "not stated", "2019 and 2021", "=2025");

	private static final List<String> MISLEADING = List.of("Withheld", "not-collected", "\\none", "None", "-");

	private final Random random;

	RandomRoles(long seed) {
		this.random = new Random(seed);
	}

	RoleProfile role() {
		Optional<String> code = maybe(() -> oneOf("29-1141", "11-2011"));
		return new RoleProfile(slug(), new Titles(line(30), line(30), line(30), line(30), oneOf("a", "an")),
				new CategoryName("legal", "Legal", "legal"),
				new PublicationStatus(RoleState.PUBLISHED, Optional.empty(), Optional.empty()), code,
				code.map((soc) -> soc + ".00"), Currency.getInstance(oneOf("USD", "EUR")),
				maybe(() -> new SourcedText(text(), word())), lines(4, 20).stream().distinct().toList(),
				maybe(() -> Duties.read(atLeastOne(lines(3, 30)), word())), facts(), List.of());
	}

	Period period() {
		if (this.random.nextInt(5) == 0) {
			return Period.NOT_STATED;
		}
		String label = this.random.nextBoolean() ? line(20) : PERIODS.get(this.random.nextInt(PERIODS.size()));
		return Period.of(label, YearMonth.of(this.random.nextInt(1990, 2041), this.random.nextInt(1, 13)));
	}

	List<String> lines(int most, int longest) {
		return Stream.generate(() -> line(longest)).limit(this.random.nextInt(most + 1)).toList();
	}

	/** Such as editors leave in a field of one line. */
	private String line(int longest) {
		return typed(() -> TextInput.line(characters(longest)));
	}

	private String text() {
		return typed(() -> TextInput.clean(characters(60)));
	}

	private static String typed(Supplier<String> text) {
		return Stream.generate(text).filter((one) -> !one.isBlank()).findFirst().orElseThrow();
	}

	private String characters(int longest) {
		boolean any = this.random.nextInt(3) == 0;
		StringBuilder text = new StringBuilder();
		for (int i = this.random.nextInt(1, longest + 1); i > 0; i--) {
			text.append(any ? (char) this.random.nextInt(Character.MAX_VALUE)
					: AWKWARD.charAt(this.random.nextInt(AWKWARD.length())));
		}
		return text.toString();
	}

	private Facts facts() {
		while (true) {
			List<Fact> facts = new ArrayList<>();
			RoleColumns.FIGURES
				.forEach((kind) -> maybe(() -> new Fact(kind, answer(kind), origin())).ifPresent(facts::add));
			if (Facts.misorderedPercentiles(facts).isEmpty()) {
				return Facts.of(facts, Map.of());
			}
		}
	}

	private Answer answer(FactKind kind) {
		if (this.random.nextInt(4) == 0) {
			return new Blank(oneOf(BlankReason.values()));
		}
		if (kind.form() == Text.class) {
			return new Text(
					this.random.nextBoolean() ? line(20) : MISLEADING.get(this.random.nextInt(MISLEADING.size())));
		}
		if (kind.form() == NamedItems.class) {
			return new NamedItems(items());
		}
		return (kind.form() == Range.class) ? new Range(number(0, 500), number(500, 100_000))
				: new Quantity(quantity(kind), oneOf(Bound.values()), 0, Optional.empty());
	}

	private List<NamedItem> items() {
		Map<String, NamedItem> items = new LinkedHashMap<>();
		for (int i = this.random.nextInt(1, 6); i > 0; i--) {
			NamedItem item = new NamedItem(part(), maybe(() -> "51." + this.random.nextInt(1000)), maybe(this::part),
					this.random.nextBoolean() ? Set.of() : Set.of(oneOf(ItemMark.values())));
			items.putIfAbsent(item.key(), item);
		}
		return List.copyOf(items.values());
	}

	private String part() {
		return line(20).replace(NamedItem.SEPARATOR, "/") + (this.random.nextInt(5) == 0 ? " [x]" : "");
	}

	private BigDecimal quantity(FactKind kind) {
		return switch (kind) {
			case JOB_ZONE -> BigDecimal.valueOf(this.random.nextInt(1, 6));
			case AI_EXPOSURE_LANGUAGE_MODELS, AI_EXPOSURE_ABILITIES, AI_APPLICABILITY_CONVERSATIONS ->
				BigDecimal.valueOf(this.random.nextInt(0, 101));
			case PROJECTED_CHANGE -> number(-100, 300);
			case JOB_SATISFACTION, LGBT_SHARE -> number(0, 100);
			default -> {
				int at = PERCENTILES.indexOf(kind);
				yield (at < 0) ? number(0, 9_000_000) : number(at * 1_000, at * 1_000 + 999);
			}
		};
	}

	private BigDecimal number(int low, int high) {
		return BigDecimal.valueOf(this.random.nextDouble(low, high))
			.setScale(this.random.nextInt(7), RoundingMode.HALF_EVEN);
	}

	private Origin origin() {
		Optional<StatisticalRow> row = maybe(
				() -> new StatisticalRow(maybe(() -> oneOf("29-1141", "15-20XX")), line(20)));
		return new Origin(oneOf("bls", "acme-2026"), period(),
				this.random.nextBoolean() ? Origin.UNITED_STATES : line(20), oneOf(Population.values()), row,
				this.random.nextInt(10) == 0 ? Optional.of(oneOf(Derivation.values())) : Optional.empty());
	}

	private Slug slug() {
		return Stream.generate(this::word).flatMap((word) -> Slug.parse(word).stream()).findFirst().orElseThrow();
	}

	private String word() {
		StringBuilder word = new StringBuilder();
		for (int i = this.random.nextInt(1, 9); i > 0; i--) {
			word.append((char) this.random.nextInt('a', 'z' + 1));
		}
		return word.toString();
	}

	private List<String> atLeastOne(List<String> lines) {
		List<String> all = new ArrayList<>(lines);
		all.add(line(30));
		return all;
	}

	private <T> Optional<T> maybe(Supplier<T> some) {
		return this.random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
	}

	@SafeVarargs
	private <T> T oneOf(T... ones) {
		return ones[this.random.nextInt(ones.length)];
	}

}
