package org.rolepair.wages.store;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.OccupationCode;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the pay of roles in a place, as facts of the kinds that national roles have. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class LocalPay {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	private static final List<FactKind> YEARLY = kinds(FactKind.ANNUAL_MEAN_WAGE, Facts.ANNUAL_PERCENTILES);

	private static final List<FactKind> HOURLY = kinds(FactKind.HOURLY_MEAN_WAGE, Facts.HOURLY_PERCENTILES);

	private final PlaceWageRows wages;

	private final EditionRows editions;

	private final SourceCatalogue sources;

	/** Returns the kinds in the order of {@link PlacePay#figures()}. */
	private static List<FactKind> kinds(FactKind mean, List<FactKind> percentiles) {
		return Stream.concat(Stream.of(mean), percentiles.stream()).toList();
	}

	/** Returns a local role for each role, in order, using one query. */
	public List<LocalRole> at(Place place, List<RoleProfile> roles) {
		Map<String, PlaceWageRows.PlacedWage> rows = this.wages.at(place,
				roles.stream().flatMap((role) -> OccupationCode.code(role).stream()).distinct().toList());
		boolean byTheHour = rows.values().stream().anyMatch((row) -> row.pay().hourly());
		PlaceEdition edition = edition(place.kind());
		return roles.stream().map((role) -> {
			Optional<StatisticalRow> code = OccupationCode.of(role);
			Optional<PlaceWageRows.PlacedWage> row = code.flatMap(StatisticalRow::code).map(rows::get);
			LocalRole.Coverage coverage = coverage(place.kind(), code, row);
			Facts facts = row.map((found) -> facts(found, origin(edition, place.title(), code), byTheHour))
				.orElseGet(() -> blank(coverage));
			return new LocalRole(role, local(role, facts, edition), coverage, code);
		}).toList();
	}

	/** Returns the role with a blank of the ranked wage, whose marks suit all places. */
	public RoleProfile ranked(RoleProfile role, PlaceKind kind, FactKind ranked) {
		PlaceEdition edition = edition(kind);
		Fact wage = new Fact(ranked, new Blank(BlankReason.NOT_COLLECTED),
				origin(edition, Origin.UNITED_STATES, OccupationCode.of(role)));
		return local(role, Facts.of(List.of(wage), Map.of()), edition);
	}

	private static Origin origin(PlaceEdition edition, String place, Optional<StatisticalRow> row) {
		return new Origin(edition.source(), edition.period(), place, Population.WAGE_AND_SALARY_WORKERS, row,
				Optional.empty());
	}

	private PlaceEdition edition(PlaceKind kind) {
		return this.editions.current(kind).orElseThrow().edition();
	}

	private LocalRole.Coverage coverage(PlaceKind kind, Optional<StatisticalRow> code,
			Optional<PlaceWageRows.PlacedWage> row) {
		if (code.isEmpty()) {
			return LocalRole.Coverage.NO_CODE;
		}
		return row.map((found) -> found.pay().isBlank() ? LocalRole.Coverage.WITHHELD : LocalRole.Coverage.PAY)
			.orElseGet(() -> code.flatMap(StatisticalRow::code)
				.filter((known) -> this.wages.hasPlace(kind, known))
				.map((known) -> LocalRole.Coverage.NOT_PUBLISHED)
				.orElse(LocalRole.Coverage.NOT_IN_EDITION));
	}

	private static Facts blank(LocalRole.Coverage coverage) {
		BlankReason reason = switch (coverage) {
			case NO_CODE -> BlankReason.NOT_COLLECTED;
			case NOT_IN_EDITION -> BlankReason.NOT_IN_EDITION;
			default -> BlankReason.NOT_PUBLISHED;
		};
		return Facts.of(List.of(), Map.of(Section.PAY, reason, Section.OUTLOOK, reason));
	}

	/**
	 * Returns the facts of a row.
	 * @param byTheHour whether to add hourly pay, as when another role has no annual pay
	 */
	private static Facts facts(PlaceWageRows.PlacedWage row, Origin origin, boolean byTheHour) {
		PlacePay pay = row.pay();
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
		facts.add(new Fact(FactKind.EMPLOYMENT, row.employment(), origin));
		return DerivedFacts.addTo(Facts.of(facts, Map.of()));
	}

	private static Fact hourly(Answer yearly, Origin origin) {
		Answer hourly = yearly.as(Quantity.class)
			.<Answer>map((mean) -> new Quantity(mean.value().divide(Derivation.HOURS_A_YEAR, 2, RoundingMode.HALF_UP),
					mean.bound(), 0, Optional.empty()))
			.orElse(yearly);
		return new Fact(FactKind.HOURLY_MEAN_WAGE, hourly, origin.derivedBy(Derivation.YEARLY_OVER_2080));
	}

	private RoleProfile local(RoleProfile role, Facts facts, PlaceEdition edition) {
		return new RoleProfile(role.slug(), role.titles(), role.category(), role.status(), role.socCode(),
				role.onetSocCode(), DOLLARS, Optional.empty(), List.of(), Optional.empty(), facts,
				List.of(this.sources.bySlug(edition.source()).orElseThrow()));
	}

}
