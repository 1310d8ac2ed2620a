package org.rolepair.browse.role;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;

/** Builds the skills of one role's page as bars. */
record SkillBars(RoleProfile role, Messages messages, FigureRows figures) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final BigDecimal RATINGS_SPAN = BigDecimal.valueOf(4);

	private static final int DECIMALS = 2;

	private static final int TOP = 8;

	/** Returns the skills named for the role, with the share of those not listed. */
	Optional<BarTable> mentions() {
		FactKind kind = FactKind.SKILL_MENTIONS;
		return this.role.facts()
			.value(kind, Distribution.class)
			.map((shares) -> tables().notes().rest(shares, "browse.rest"))
			.flatMap((rest) -> tables().of(kind).map((table) -> table.withNotes(rest)));
	}

	/** Returns the skills rated highest, including all ties at the cutoff. */
	Optional<BarTable> ratings() {
		FactKind kind = FactKind.SKILL_IMPORTANCE;
		return rated().map((ratings) -> new BarTable(this.messages.text("bars." + kind),
				this.messages.text("bars.group." + kind), List.of(this.role.titles().title()), tables().origins(kind),
				List.of(), ratings.highest(TOP).stream().map(this::row).toList()));
	}

	/** Returns every rated skill, highest first. */
	List<Rating> allRatings() {
		return rated()
			.map((ratings) -> ratings.byRating().stream().map((part) -> new Rating(part.name(), text(part))).toList())
			.orElse(List.of());
	}

	private Optional<Ratings> rated() {
		return this.role.facts().value(FactKind.SKILL_IMPORTANCE, Ratings.class);
	}

	private BarTable.Row row(Part part) {
		BigDecimal width = value(part).subtract(BigDecimal.ONE)
			.multiply(WHOLE)
			.divide(RATINGS_SPAN, 1, RoundingMode.HALF_UP);
		return new BarTable.Row(part.name(), "", List
			.of(new BarTable.Bar(1, this.role.titles().title(), width.toPlainString() + "%", text(part), false)));
	}

	private static String text(Part part) {
		return Numbers.decimal(value(part), DECIMALS);
	}

	private static BigDecimal value(Part part) {
		return part.quantity().map(Quantity::value).orElseThrow();
	}

	private BarTables tables() {
		return new BarTables(List.of(this.role), this.messages, this.figures);
	}

	/** A rated skill. */
	record Rating(String name, String text) {

	}

}
