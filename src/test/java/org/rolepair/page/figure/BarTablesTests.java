package org.rolepair.page.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class BarTablesTests {

	private static final FactKind KIND = FactKind.EDUCATIONAL_ATTAINMENT;

	@Test
	void sharesAreDrawnOnOneScaleUpToTheNextTen() {
		BarTable table = table(role("Nurse", Origins.survey(), Part.of("Bachelor's degree", "53.3")),
				role("Cook", Origins.survey(), Part.of("Bachelor's degree", "6.6")));
		assertThat(table.title()).isEqualTo("Highest education of workers 25 and over");
		assertThat(table.heading()).isEqualTo("Level");
		assertThat(table.rows().get(0).bars()).containsExactly(new BarTable.Bar(1, "Nurse", "88.8%", "53.3%", false),
				new BarTable.Bar(2, "Cook", "11%", "6.6%", false));
		assertThat(table.origins()).extracting(BarTable.RoleLine::role).containsExactly("");
	}

	@Test
	void aWholeIsDrawnFromZeroTo100() {
		BarTable table = tables(role("Nurse", Origins.survey(), Part.of("Women", "53.3"))).ofWhole(KIND).orElseThrow();
		assertThat(table.rows().get(0).bars().get(0).width()).isEqualTo("53.3%");
	}

	@Test
	void aShareThatIsMissingSaysWhyAndHasNoBar() {
		Part withheld = new Part("None", "none", new Blank(BlankReason.WITHHELD), Optional.empty());
		BarTable table = table(role("Nurse", Origins.survey(), withheld, Part.of("A year", "50")),
				RoleProfiles.role("Cook").build());
		assertThat(table.rows().get(0).bars())
			.containsExactly(new BarTable.Bar(1, "Nurse", "0", new Messages().text("blank.WITHHELD"), true));
		assertThat(table.rows().get(1).bars()).extracting(BarTable.Bar::column).containsExactly(1);
		assertThat(table.notes())
			.containsOnlyOnce("Highest level of education: we don’t have figures for cooks (not yet entered).");
		assertThat(table.origins()).extracting(BarTable.RoleLine::role).containsExactly("Nurse: ");
	}

	@Test
	void sourcesThatDifferNameTheirRoles() {
		BarTable table = table(role("Nurse", Origins.survey(), Part.of("Bachelor's degree", "53.3")),
				role("Cook", Origins.undated("article"), Part.of("Bachelor's degree", "6.6")));
		assertThat(table.origins()).extracting(BarTable.RoleLine::role).containsExactly("Nurse: ", "Cook: ");
	}

	@Test
	void amountsAreDrawnOnTheScaleOfTheLargest() {
		BarTable table = tables(RoleProfiles.of("Nurse", FactKind.ANNUAL_OPENINGS, Quantity.of("200")),
				RoleProfiles.of("Cook", FactKind.ANNUAL_OPENINGS, Quantity.of("1500")),
				RoleProfiles.role("Judge").build())
			.amounts(FactKind.ANNUAL_OPENINGS)
			.orElseThrow();
		assertThat(table.title()).isEqualTo("Openings a year");
		assertThat(table.rows()).extracting(BarTable.Row::name).containsExactly("Nurse", "Cook", "Judge");
		assertThat(table.rows()).flatExtracting(BarTable.Row::bars)
			.containsExactly(new BarTable.Bar(1, "Nurse", "13.3%", "200", false),
					new BarTable.Bar(2, "Cook", "100%", "1,500", false),
					new BarTable.Bar(3, "Judge", "0", "Not yet entered", true));
		assertThat(tables(RoleProfiles.of("Nurse", FactKind.ANNUAL_OPENINGS, Quantity.of("0")))
			.amounts(FactKind.ANNUAL_OPENINGS)).isEmpty();
	}

	private static RoleProfile role(String title, Origin origin, Part... parts) {
		return RoleProfiles.role(title)
			.from(origin)
			.with(KIND, new Distribution(Distribution.Scheme.OVERLAPPING, List.of(parts)))
			.build();
	}

	private static BarTable table(RoleProfile... roles) {
		return tables(roles).of(KIND).orElseThrow();
	}

	private static BarTables tables(RoleProfile... roles) {
		Messages messages = new Messages();
		return new BarTables(List.of(roles), messages, new FigureRows(messages, LocalDate.of(2026, 11, 29)));
	}

}
