package org.rolepair.wages.store;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.OccupationCode;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the pay of roles in a place. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class LocalPay {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	private final PlaceWageRows wages;

	private final EditionRows editions;

	private final SourceCatalogue sources;

	/** Returns a local role for each role, in order, using one query. */
	public List<LocalRole> at(Place place, List<RoleProfile> roles) {
		Map<String, PlaceWageRows.Row> rows = rows(place, roles);
		boolean byTheHour = rows.values().stream().anyMatch((row) -> row.columns().hourly());
		PlaceEdition edition = edition(place.kind());
		Citation source = source(edition);
		return roles.stream().map((role) -> {
			Optional<StatisticalRow> code = OccupationCode.of(role);
			Optional<PlaceWageRows.Row> row = code.flatMap(StatisticalRow::code).map(rows::get);
			LocalRole.Coverage coverage = coverage(place.kind(), code, row);
			Facts facts = row
				.map((found) -> LocalFacts.of(found.columns(), origin(edition, place.title(), code), byTheHour))
				.orElseGet(() -> LocalFacts.none(blank(coverage)));
			return new LocalRole(role, local(role, facts, source), coverage, code);
		}).toList();
	}

	/**
	 * Returns the role with a blank of the ranked wage; its marks apply to all places.
	 */
	public RoleProfile ranked(RoleProfile role, FactKind ranked, PlaceEdition edition) {
		Fact wage = new Fact(ranked, new Blank(BlankReason.NOT_COLLECTED),
				origin(edition, Origin.UNITED_STATES, OccupationCode.of(role)));
		return local(role, Facts.of(List.of(wage), Map.of()), source(edition));
	}

	private static Origin origin(PlaceEdition edition, String place, Optional<StatisticalRow> row) {
		return new Origin(edition.source(), edition.period(), place, Population.WAGE_AND_SALARY_WORKERS, row,
				Optional.empty());
	}

	private Citation source(PlaceEdition edition) {
		return this.sources.bySlug(edition.source()).orElseThrow();
	}

	public PlaceEdition edition(PlaceKind kind) {
		return this.editions.current()
			.stream()
			.map((kept) -> kept.loaded().edition())
			.filter((edition) -> edition.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private Map<String, PlaceWageRows.Row> rows(Place place, List<RoleProfile> roles) {
		List<String> codes = roles.stream()
			.flatMap((role) -> OccupationCode.of(role).flatMap(StatisticalRow::code).stream())
			.distinct()
			.toList();
		return codes.isEmpty() ? Map.of()
				: this.wages.at(place, codes)
					.stream()
					.collect(Collectors.toMap(PlaceWageRows.Row::socCode, Function.identity()));
	}

	private static BlankReason blank(LocalRole.Coverage coverage) {
		return switch (coverage) {
			case NO_CODE -> BlankReason.NOT_COLLECTED;
			case NOT_IN_EDITION -> BlankReason.NOT_IN_EDITION;
			default -> BlankReason.NOT_PUBLISHED;
		};
	}

	private LocalRole.Coverage coverage(PlaceKind kind, Optional<StatisticalRow> code,
			Optional<PlaceWageRows.Row> row) {
		if (code.isEmpty()) {
			return LocalRole.Coverage.NO_CODE;
		}
		return row
			.map((found) -> found.columns().pay().isBlank() ? LocalRole.Coverage.WITHHELD : LocalRole.Coverage.PAY)
			.orElseGet(() -> code.flatMap(StatisticalRow::code)
				.filter((known) -> this.wages.hasPlace(kind, known))
				.map((known) -> LocalRole.Coverage.NOT_PUBLISHED)
				.orElse(LocalRole.Coverage.NOT_IN_EDITION));
	}

	private static RoleProfile local(RoleProfile role, Facts facts, Citation source) {
		return new RoleProfile(role.slug(), role.titles(), role.category(), role.status(), role.socCode(),
				role.onetSocCode(), DOLLARS, Optional.empty(), List.of(), Optional.empty(), facts, List.of(source));
	}

}
