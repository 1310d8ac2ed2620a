package org.rolepair.place;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rolepair.fact.Blank;
import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Fact;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Origin;
import org.rolepair.fact.Population;
import org.rolepair.fact.StatisticalRow;
import org.rolepair.role.RoleProfile;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What roles pay in a place.
 */
@Service
@Transactional(readOnly = true)
public class LocalPay {

	private static final Currency DOLLARS = Currency.getInstance("USD");

	private final WageTable wages;

	private final EditionTable editions;

	private final SourceCatalogue sources;

	LocalPay(WageTable wages, EditionTable editions, SourceCatalogue sources) {
		this.wages = wages;
		this.editions = editions;
		this.sources = sources;
	}

	/**
	 * Roles in a place; their rows are read by one query.
	 * @param place the place, of an edition that counts
	 * @param roles the roles
	 * @return one for each role, in their order
	 */
	public List<LocalRole> at(Place place, List<RoleProfile> roles) {
		Map<String, WageTable.Row> rows = rows(place, roles);
		boolean byTheHour = rows.values().stream().anyMatch((row) -> row.columns().hourly());
		PlaceEdition edition = edition(place.kind());
		Citation source = source(edition);
		return roles.stream().map((role) -> {
			Optional<StatisticalRow> code = OccupationCode.of(role);
			Optional<WageTable.Row> row = code.flatMap(StatisticalRow::code).map(rows::get);
			Facts facts = row
				.map((found) -> LocalFacts.of(found.columns(), origin(edition, place.title(), code), byTheHour))
				.orElseGet(
						() -> LocalFacts.none(code.isEmpty() ? BlankReason.NOT_COLLECTED : BlankReason.NOT_PUBLISHED));
			return new LocalRole(role, local(role, facts, source), coverage(code, row), code);
		}).toList();
	}

	/**
	 * A role with the wage by which places are ranked, whatever it is: what marks it
	 * marks the whole ranking.
	 */
	RoleProfile ranked(RoleProfile role, PlaceEdition edition) {
		Fact wage = new Fact(edition.kind().ranked(), new Blank(BlankReason.NOT_COLLECTED),
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

	PlaceEdition edition(PlaceKind kind) {
		return this.editions.current()
			.stream()
			.map((kept) -> kept.loaded().edition())
			.filter((edition) -> edition.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private Map<String, WageTable.Row> rows(Place place, List<RoleProfile> roles) {
		List<String> codes = roles.stream()
			.flatMap((role) -> OccupationCode.of(role).flatMap(StatisticalRow::code).stream())
			.distinct()
			.toList();
		return codes.isEmpty() ? Map.of()
				: this.wages.at(place, codes)
					.stream()
					.collect(Collectors.toMap(WageTable.Row::socCode, Function.identity()));
	}

	private static LocalRole.Coverage coverage(Optional<StatisticalRow> code, Optional<WageTable.Row> row) {
		if (code.isEmpty()) {
			return LocalRole.Coverage.NO_CODE;
		}
		return row
			.map((found) -> found.columns().pay().isBlank() ? LocalRole.Coverage.WITHHELD : LocalRole.Coverage.PAY)
			.orElse(LocalRole.Coverage.NOT_PUBLISHED);
	}

	private static RoleProfile local(RoleProfile role, Facts facts, Citation source) {
		return new RoleProfile(role.slug(), role.titles(), role.category(), role.standing(), role.socCode(),
				role.onetSocCode(), DOLLARS, Optional.empty(), List.of(), Optional.empty(), facts, List.of(source));
	}

}
