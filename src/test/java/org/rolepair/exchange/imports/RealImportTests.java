package org.rolepair.exchange.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.audit.StatementAudit;
import org.rolepair.comparison.SkillDistances;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.Range;
import org.rolepair.role.publishing.AllRoles;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.wages.store.LocalPrices;
import org.rolepair.wages.store.PayHistories;
import org.rolepair.wages.store.PublishedWages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The agencies' own files into a site as it is delivered.
 */
@RolepairTest
@TestPropertySource(properties = "spring.application.name=Real import")
class RealImportTests {

	private static final long SEED = 20_261_126;

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private ImportPlanner planner;

	@Autowired
	private Importer importer;

	@Autowired
	private PublishedRoles roles;

	@Autowired
	private RelatedOccupationEditions relations;

	@Autowired
	private PayHistories histories;

	@Autowired
	private LocalPrices prices;

	@Test
	void ninehundredRolesWithThePublishedFiguresAndNothingTheSecondTime() {
		OfficialFiles files = GivenTables.read(SharedData.all());
		assertThat(files.rejected()).isEmpty();
		ImportPlan plan = this.planner.plan(files, new ImportChoices((field) -> false, Map.of()));
		assertThat(plan.held(RetainedField.Reason.BY_HAND)).isZero();
		this.importer.apply(plan, "Tester", "Real files", (done, of) -> {
		});
		List<RoleProfile> published = AllRoles.of(this.roles).stream().map(PublishedRole::profile).toList();
		assertThat(published.stream().filter((role) -> role.onetSocCode().isPresent())).hasSizeGreaterThan(900);
		assertThat(this.planner.plan(files, new ImportChoices((field) -> false, Map.of())).changesNothing()).isTrue();
		assertThat(this.relations.of("29-1141.00").orElseThrow().codes()).hasSize(20).contains("29-2061.00");
		assertThat(nearest(published, "29-1141.00")).contains("29-2061.00").doesNotContain("51-4121.00");
		PublishedWages.assertMedians(this.histories);
		PublishedWages.assertInflation(this.histories);
		PublishedWages.assertPriceLevels(this.prices);
		Map<String, Fact> drawn = drawn(published);
		Set<String> codes = new HashSet<>(drawn.keySet());
		drawn.keySet().forEach((code) -> codes.add(code.substring(0, 7)));
		drawn.values().forEach((fact) -> codes.add(fact.origin().row().orElseThrow().name()));
		SourceFigures source = new SourceFigures(codes);
		drawn.forEach(source::assertPublished);
		new TaskActivities().assertPublished(published);
		assertTableOfRolesChangesNothing();
		StatementAudit audit = new StatementAudit(published.stream()
			.filter((role) -> role.onetSocCode().isPresent())
			.map((role) -> List.of(role.slug().value(), role.onetSocCode().orElseThrow(), role.titles().title(),
					role.titles().plural()))
			.toList(), (path) -> Http.get(this.port, path).body(), SEED);
		audit.assertStatements();
		audit.assertKnownCases();
		audit.assertWiderGroupsNamed();
	}

	private void assertTableOfRolesChangesNothing() {
		String table = Http.get(this.port, "/data/role-table.csv").body();
		ImportPlan plan = this.planner.plan(new GivenTables(this.folder).text("roles.csv", table).read(),
				new ImportChoices((field) -> false, Map.of()));
		assertThat(plan.files().rejected()).isEmpty();
		assertThat(plan.roles()).hasSizeGreaterThan(900)
			.allSatisfy((role) -> assertThat(role.outcome()).as(role.remarks() + " " + role.title())
				.isEqualTo(PlannedRole.Outcome.UNCHANGED));
		assertThat(plan.held()).isZero();
	}

	/** The ten roles that are closest to one in skills, by their codes. */
	private static List<String> nearest(List<RoleProfile> roles, String code) {
		List<RoleProfile> rated = roles.stream()
			.filter((role) -> SkillDistances.SkillRatings.of(role).isPresent())
			.toList();
		SkillDistances distances = new SkillDistances(
				rated.stream().flatMap((role) -> SkillDistances.SkillRatings.of(role).stream()).toList());
		int self = IntStream.range(0, rated.size())
			.filter((at) -> rated.get(at).onetSocCode().equals(Optional.of(code)))
			.findFirst()
			.orElseThrow();
		return IntStream.range(0, rated.size())
			.boxed()
			.filter((at) -> at != self && distances.between(self, at).isPresent())
			.sorted(Comparator.comparingDouble((at) -> distances.between(self, at).orElseThrow()))
			.limit(10)
			.flatMap((at) -> rated.get(at).onetSocCode().stream())
			.toList();
	}

	/** A hundred figures, one each of as many roles, of whichever kind. */
	private static Map<String, Fact> drawn(List<RoleProfile> roles) {
		List<RoleProfile> made = new ArrayList<>(
				roles.stream().filter((role) -> role.onetSocCode().isPresent()).toList());
		Collections.shuffle(made, new Random(SEED));
		Random random = new Random(SEED);
		return made.stream()
			.limit(100)
			.collect(Collectors.toMap((role) -> role.onetSocCode().orElseThrow(), (role) -> any(role, random)));
	}

	private static Fact any(RoleProfile role, Random random) {
		List<Fact> facts = role.facts()
			.byKind()
			.values()
			.stream()
			.filter((fact) -> !fact.isBlank() && fact.origin().row().isPresent()
					&& fact.origin().derivation().isEmpty())
			.filter((fact) -> fact.kind().form() != Range.class)
			.filter((fact) -> !fact.origin().source().equals("bls-cps-2025-table-11"))
			.toList();
		return facts.get(random.nextInt(facts.size()));
	}

}
