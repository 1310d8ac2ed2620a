package org.rolepair.wages.store;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.wages.PlacePay;

/** Converts wage rows to facts of the kinds that national roles have. */
final class LocalFacts {

	private static final List<FactKind> YEARLY = kinds(FactKind.ANNUAL_MEAN_WAGE, Facts.ANNUAL_PERCENTILES);

	private static final List<FactKind> HOURLY = kinds(FactKind.HOURLY_MEAN_WAGE, Facts.HOURLY_PERCENTILES);

	private LocalFacts() {
	}

	/** Returns the kinds in the order of {@link PlacePay#figures()}. */
	private static List<FactKind> kinds(FactKind mean, List<FactKind> percentiles) {
		return Stream.concat(Stream.of(mean), percentiles.stream()).toList();
	}

	static Facts none(BlankReason reason) {
		return Facts.of(List.of(), Map.of(Section.PAY, reason, Section.OUTLOOK, reason));
	}

	/**
	 * Returns the facts of a row.
	 * @param byTheHour whether to add hourly pay, as when another role has no annual pay
	 */
	static Facts of(WageColumns columns, Origin origin, boolean byTheHour) {
		PlacePay pay = columns.pay();
		List<Fact> facts = new ArrayList<>();
		for (int i = 0; i < pay.figures().size(); i++) {
			facts.add(new Fact((pay.hourly() ? HOURLY : YEARLY).get(i), pay.figures().get(i), origin));
		}
		if (pay.hourly()) {
			YEARLY.forEach((kind) -> facts.add(new Fact(kind, new Blank(BlankReason.NOT_APPLICABLE), origin)));
		}
		else if (byTheHour) {
			facts.add(hourly(pay.mean(), origin));
		}
		facts.add(new Fact(FactKind.EMPLOYMENT, columns.employment(), origin));
		return DerivedFacts.addTo(Facts.of(facts, Map.of()));
	}

	private static Fact hourly(Answer yearly, Origin origin) {
		Answer hourly = yearly.as(Quantity.class)
			.<Answer>map((mean) -> new Quantity(mean.value().divide(Derivation.HOURS_A_YEAR, 2, RoundingMode.HALF_UP),
					mean.bound(), 0, Optional.empty()))
			.orElse(yearly);
		return new Fact(FactKind.HOURLY_MEAN_WAGE, hourly, origin.derivedBy(Derivation.YEARLY_OVER_2080));
	}

}
