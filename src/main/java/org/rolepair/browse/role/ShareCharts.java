package org.rolepair.browse.role;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.ShareBar;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Unit;

/** Builds the bars of one role's page. */
record ShareCharts(RoleProfile role, Messages messages, FigureCells cells) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final BigDecimal MIN_RATING = BigDecimal.ONE;

	private static final BigDecimal RATINGS_SPAN = BigDecimal.valueOf(4);

	private static final int TOP = 10;

	/** Returns the distribution of a kind; empty if the role has none. */
	Optional<ShareChart> shares(FactKind kind) {
		return this.role.facts()
			.fact(kind)
			.flatMap((fact) -> fact.value(Distribution.class)
				.map((shares) -> chart(fact, bars(shares.parts(), WHOLE), note(fact, shares))));
	}

	/** Scales mentions to the largest share, because even that is small. */
	Optional<ShareChart> mentions() {
		return this.role.facts()
			.fact(FactKind.SKILL_MENTIONS)
			.flatMap((fact) -> fact.value(Distribution.class)
				.map((shares) -> chart(fact, bars(shares.parts(), shares.largestShare()), rest(shares))));
	}

	/** Returns the skills rated highest, including all ties at the cutoff. */
	Optional<ShareChart> ratings() {
		return this.role.facts()
			.fact(FactKind.SKILL_IMPORTANCE)
			.flatMap((fact) -> fact.value(Ratings.class)
				.map((ratings) -> chart(fact, ratings.highest(TOP).stream().map(this::rated).toList(),
						Optional.empty())));
	}

	List<ShareBar> allRatings() {
		return this.role.facts()
			.value(FactKind.SKILL_IMPORTANCE, Ratings.class)
			.map((ratings) -> ratings.byRating().stream().map(this::rated).toList())
			.orElse(List.of());
	}

	private ShareChart chart(Fact fact, List<ShareBar> bars, Optional<String> note) {
		return new ShareChart(this.messages.text("kind." + fact.kind()), bars,
				this.cells.sourceNumber(this.role, fact.origin().source()), this.cells.tags(fact, this.role), note);
	}

	private List<ShareBar> bars(List<Part> parts, BigDecimal whole) {
		int decimals = Part.decimals(parts);
		return parts.stream()
			.map((part) -> bar(part, Unit.PERCENT, Math.min(decimals, 1),
					(share) -> share.multiply(WHOLE).divide(whole, 1, RoundingMode.HALF_UP)))
			.toList();
	}

	private ShareBar rated(Part part) {
		return bar(part, Unit.RATING, 2,
				(rating) -> rating.subtract(MIN_RATING).multiply(WHOLE).divide(RATINGS_SPAN, 1, RoundingMode.HALF_UP));
	}

	private ShareBar bar(Part part, Unit unit, int decimals, UnaryOperator<BigDecimal> width) {
		if (part.answer() instanceof Blank blank) {
			return new ShareBar(part.name(), this.cells.blank(blank).text(), "", true);
		}
		Quantity quantity = part.quantity().orElseThrow();
		String text = new FigureText(this.messages).of(quantity, unit, this.role.currency(), decimals);
		return new ShareBar(part.name(), text, width.apply(quantity.value()).toPlainString(), false);
	}

	private Optional<String> note(Fact fact, Distribution shares) {
		Optional<Integer> asked = fact.respondents();
		if (asked.isPresent()) {
			return Optional.of(this.messages.text("browse.asked", Map.of("count", asked.get())));
		}
		return switch (shares.scheme()) {
			case OVERLAPPING -> Optional
				.of(this.messages.text("people.overlap", Map.of("kind", this.messages.text("kind." + fact.kind()))));
			case PARTIAL -> Optional
				.of(this.messages.text("people.partial", Map.of("kind", this.messages.text("kind." + fact.kind()))));
			case EXCLUSIVE -> rounding(fact, shares);
		};
	}

	private Optional<String> rounding(Fact fact, Distribution shares) {
		BigDecimal sum = shares.total();
		return (shares.isComplete() && sum.compareTo(WHOLE) != 0) ? Optional
			.of(this.messages.text("browse.rounding", Map.of("sum", Numbers.percent(sum, Math.max(sum.scale(), 0)))))
				: Optional.empty();
	}

	private Optional<String> rest(Distribution shares) {
		BigDecimal rest = WHOLE.subtract(shares.total());
		return (rest.signum() > 0) ? Optional
			.of(this.messages.text("skills.rest", Map.of("share", Numbers.percent(rest, Math.max(rest.scale(), 0)))))
				: Optional.empty();
	}

	/**
	 * A distribution as bars.
	 *
	 * @param source the number of its source on the page
	 */
	record ShareChart(String heading, List<ShareBar> bars, int source, List<String> tags, Optional<String> note) {

	}

}
