package org.rolepair.exchange.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolepair.exchange.agencies.OewsRow;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.source.Citation;

/** Creates a proposal for each occupation in the agencies' tables. */
public final class RoleProposals {

	private final OfficialData data;

	private final CitedSources sources;

	private final PayFacts pay;

	private final OnetOccupations occupations;

	public RoleProposals(OfficialData data, LocalDate today) {
		this.data = data;
		this.sources = new CitedSources(today);
		this.pay = new PayFacts(data, this.sources);
		this.occupations = new OnetOccupations(data.onetEditions(), this.sources);
	}

	/**
	 * Returns all proposals in the order of O*NET's occupation table, without it for the
	 * occupations of known roles.
	 */
	public List<RoleProposal> all(Collection<CodedRole> known) {
		if (this.occupations.isPresent()) {
			return this.occupations.all()
				.stream()
				.map((one) -> proposal(one, Optional.of(this.occupations.texts(one))))
				.toList();
		}
		Map<String, OnetOccupation> named = new LinkedHashMap<>();
		known.forEach((role) -> named.putIfAbsent(role.onetSocCode(),
				new OnetOccupation(role.onetSocCode(), role.title(), "")));
		return named.values().stream().map((one) -> proposal(one, Optional.empty())).toList();
	}

	/** Returns the tables with less effect, or none, because others are missing. */
	public List<FileProblem> missing(Collection<CodedRole> known) {
		List<FileProblem> all = new ArrayList<>();
		if (known.isEmpty() && !this.occupations.isPresent()) {
			all.add(FileProblem.of("O*NET", "needs its Occupation Data, because no role has an O*NET-SOC code yet"));
		}
		this.pay.withoutNation()
			.forEach((table) -> all.add(FileProblem.of(table.file(),
					"needs the national file of May %d to rank places or sectors; use both together"
						.formatted(table.edition().getYear()))));
		if (this.data.socCrosswalk().isEmpty()) {
			this.data.wageTables()
				.stream()
				.filter((table) -> !table.usesSoc2018())
				.forEach((table) -> all.add(FileProblem.of(table.file(),
						"mixes codes of SOC 2010 and SOC 2018; add the crosswalk from SOC 2010 to SOC 2018 for its wages")));
		}
		this.pay.newest().flatMap(this::combined).ifPresent(all::add);
		if (!this.data.hasCensus()
				&& (this.data.sexAndRace().year().isPresent() || this.data.medianAge().year().isPresent())) {
			all.add(FileProblem.of("population survey", "needs the Census Bureau's 2018 occupation code list"));
		}
		all.addAll(this.occupations.missing());
		all.addAll(new ExposureFacts(this.data, this.sources).missing());
		return all;
	}

	/** Finds combined occupations, whose codes end in zero, that no crosswalk has. */
	private Optional<FileProblem> combined(OewsTable table) {
		String codes = table.rows()
			.stream()
			.map(OewsRow::code)
			.filter((code) -> code.endsWith("0") && !this.data.isMatrixCode(code))
			.distinct()
			.collect(Collectors.joining(", "));
		return codes.isEmpty() ? Optional.empty()
				: Optional.of(FileProblem.of(table.file(), "combines occupations as %s; ".formatted(codes)
						+ "add the crosswalk from O*NET-SOC to the National Employment Matrix for their figures"));
	}

	/** Returns the editions to load whole. */
	public EditionPlans editions() {
		return new EditionPlans(PlacePlan.all(this.data, this.sources), PricePlan.all(this.data, this.sources),
				RelationPlan.of(this.data, this.sources));
	}

	public List<Citation> sources() {
		return this.sources.all();
	}

	private RoleProposal proposal(OnetOccupation occupation, Optional<RoleProposal.Texts> texts) {
		List<Fact> facts = new ArrayList<>(this.pay.of(occupation));
		facts.addAll(new TableFacts(this.data, this.sources).of(occupation));
		facts.addAll(new OnetFacts(this.data, this.sources).of(occupation));
		facts.addAll(new ExposureFacts(this.data, this.sources).of(occupation));
		facts.addAll(new StudyFacts(this.data.studies(), this.sources).of(occupation));
		boolean doubtful = texts.isPresent() && OccupationTitles.isDoubtful(occupation.title());
		List<String> remarks = doubtful ? List.of("check its title, made from \"%s\"".formatted(occupation.title()))
				: List.of();
		return new RoleProposal(Optional.empty(), occupation.title(), Optional.of(occupation.socCode()),
				Optional.of(occupation.code()), Optional.empty(), texts, facts, remarks);
	}

}
