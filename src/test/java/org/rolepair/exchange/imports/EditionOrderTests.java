package org.rolepair.exchange.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.exchange.proposals.RoleProposals;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The agencies' own files make the same roles in whatever order their editions come.
 */
class EditionOrderTests {

	private static final List<String> OCCUPATIONS = List.of("onet_29_3/Read Me.txt", "onet_29_3/Occupation Data.xlsx");

	private static final List<String> TABLES = List.of("Read Me.txt", "Occupation Data.xlsx", "Alternate Titles.xlsx",
			"Task Statements.xlsx", "Job Zones.xlsx", "Education, Training, and Experience.xlsx",
			"Education, Training, and Experience Categories.xlsx");

	private static final Map<String, Map<String, RoleProposal>> READ = new HashMap<>();

	@Test
	void editionsOfOnetMakeTheSameRolesInEitherOrder() {
		Map<String, RoleProposal> older = edition("onet_29_3");
		Map<String, RoleProposal> newer = edition("onet_30_1");
		assertThat(newer).hasSizeGreaterThan(1_000).hasSameSizeAs(older);
		int changed = 0;
		for (Map.Entry<String, RoleProposal> one : newer.entrySet()) {
			RoleProposal former = older.get(one.getKey());
			RoleMerge.Merged again = changed(created(one.getValue()), former, RoleMerge.TextPolicy.REPLACE);
			RoleMerge.Merged inOrder = changed(created(former), one.getValue(), RoleMerge.TextPolicy.REPLACE);
			assertThat(again.content()).as(one.getKey()).isEqualTo(inOrder.content());
			assertThat(again.marks().write()).as(one.getKey()).isEqualTo(inOrder.marks().write());
			changed += again.content().equals(created(former).content()) ? 0 : 1;
			assertThat(again.held()).as(one.getKey()).allMatch((held) -> held.proposed().startsWith("O*NET 29.3"));
		}
		assertThat(changed).isGreaterThan(900);
	}

	@Test
	void editionsOfOnetAddTheSameNamesToRolesOfOthersInEitherOrder() {
		Map<String, RoleProposal> older = edition("onet_29_3");
		Map<String, RoleProposal> newer = edition("onet_30_1");
		int differing = 0;
		for (Map.Entry<String, RoleProposal> one : newer.entrySet()) {
			RoleProposal former = older.get(one.getKey());
			RoleMerge.Merged own = ownNames(one.getValue());
			RoleMerge.Merged first = changed(own, former, RoleMerge.TextPolicy.ADD_ALTERNATE_TITLES);
			RoleMerge.Merged inOrder = changed(first, one.getValue(), RoleMerge.TextPolicy.ADD_ALTERNATE_TITLES);
			RoleMerge.Merged again = changed(changed(own, one.getValue(), RoleMerge.TextPolicy.ADD_ALTERNATE_TITLES),
					former, RoleMerge.TextPolicy.ADD_ALTERNATE_TITLES);
			assertThat(again.content()).as(one.getKey()).isEqualTo(inOrder.content());
			assertThat(inOrder.content().alternateTitles()).startsWith("Own Name");
			differing += first.content().alternateTitles().equals(inOrder.content().alternateTitles()) ? 0 : 1;
		}
		assertThat(differing).isPositive();
	}

	@Test
	void yearsOfWagesMakeTheSameRolesTogetherApartAndInEitherOrder() {
		Map<String, RoleProposal> older = wages("oews/national_M2024_dl.xlsx");
		Map<String, RoleProposal> newer = wages("oews/national_M2025_dl.xlsx");
		Map<String, RoleProposal> both = wages("oews/national_M2024_dl.xlsx", "oews/national_M2025_dl.xlsx");
		int held = 0;
		for (Map.Entry<String, RoleProposal> one : both.entrySet()) {
			RoleProposal former = older.get(one.getKey());
			RoleProposal latter = newer.get(one.getKey());
			RoleContent together = created(one.getValue()).content();
			RoleMerge.Merged again = changed(created(latter), former, RoleMerge.TextPolicy.REPLACE);
			assertThat(again.content()).as(one.getKey()).isEqualTo(together);
			assertThat(changed(created(former), latter, RoleMerge.TextPolicy.REPLACE).content()).as(one.getKey())
				.isEqualTo(together);
			held += again.held().isEmpty() ? 0 : 1;
		}
		assertThat(held).isGreaterThan(800);
		assertThat(created(both.get("11-1031.00")).content().facts().fact(FactKind.EMPLOYMENT)).isPresent();
	}

	private static Map<String, RoleProposal> edition(String folder) {
		return READ.computeIfAbsent(folder,
				(unread) -> proposals(TABLES.stream().map((table) -> folder + "/" + table).toList()));
	}

	private static Map<String, RoleProposal> wages(String... files) {
		return proposals(Stream.of(OCCUPATIONS, List.of(files)).flatMap(List::stream).toList());
	}

	private static Map<String, RoleProposal> proposals(List<String> files) {
		return new RoleProposals(GivenTables.read(files.stream().map(SharedData::file).toList()).data(),
				LocalDate.of(2026, 11, 30))
			.all(List.of())
			.stream()
			.collect(Collectors.toMap(RoleProposal::code, Function.identity()));
	}

	private static RoleMerge.Merged created(RoleProposal proposal) {
		return RoleMerge.create(proposal, new Slug("role"),
				proposal.texts().flatMap(RoleProposal.Texts::category).orElseThrow());
	}

	/** A role of somebody else, with a name of its own and no figures. */
	private static RoleMerge.Merged ownNames(RoleProposal proposal) {
		RoleContent content = created(proposal).content()
			.withAlternateTitles(List.of("Own Name"))
			.withDescription(Optional.empty())
			.withDuties(Optional.empty())
			.withFacts(Facts.of(List.of(), Map.of()));
		return new RoleMerge.Merged(content, ImportFingerprints.none(), List.of());
	}

	private static RoleMerge.Merged changed(RoleMerge.Merged present, RoleProposal proposal,
			RoleMerge.TextPolicy texts) {
		return RoleMerge.change(proposal,
				new RoleMerge.Present(present.content(), present.marks(), Optional.empty(), texts), (field) -> false);
	}

}
