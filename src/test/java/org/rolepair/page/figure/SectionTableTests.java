package org.rolepair.page.figure;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class SectionTableTests {

	private final FigureRows figures = new FigureRows(new Messages(), LocalDate.of(2026, 11, 30));

	@Test
	void sharedSourceAndWiderGroupAreStatedOnceInTheCaption() {
		RoleProfile officer = RoleProfiles.role("Sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of("213990"))
			.build();
		SectionTable table = SectionTable.of("Pay", "Officer",
				List.of(row(FactKind.ANNUAL_MEAN_WAGE, officer), row(FactKind.ANNUAL_MEDIAN_WAGE, officer)));
		assertThat(table.from().orElseThrow().remarks()).isEqualTo(", all chief executives");
		assertThat(table.rows()).allMatch((row) -> row.from().isEmpty());
		assertThat(table.style()).isEqualTo("figures plain n single");
	}

	@Test
	void figuresOfUnlikeSourcesSayTheirs() {
		RoleProfile nurse = RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.from(Origins.from(Origins.survey(), "other"))
			.with(FactKind.ON_THE_JOB_TRAINING, new Text("None"))
			.build();
		SectionTable table = SectionTable.of("Pay", "Nurse",
				List.of(row(FactKind.ANNUAL_MEAN_WAGE, nurse), row(FactKind.ON_THE_JOB_TRAINING, nurse)));
		assertThat(table.from()).isEmpty();
		assertThat(table.rows()).allMatch((row) -> row.from().orElseThrow().isLinked());
		assertThat(table.style()).isEqualTo("figures plain single");
	}

	@Test
	void columnsOfUnlikeSourcesSayTheirsOnce() {
		RoleProfile here = RoleProfiles.role("Nurse")
			.from(Origins.from(Origins.survey(), "places"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("95380"))
			.with(FactKind.EMPLOYMENT, Quantity.of("271380"))
			.build();
		RoleProfile nation = RoleProfiles.role("Nurse")
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("101420"))
			.with(FactKind.EMPLOYMENT, Quantity.of("3379720"))
			.build();
		SectionTable table = SectionTable.ofColumns("Pay", List.of("Texas", "United States"),
				List.of(row(FactKind.ANNUAL_MEAN_WAGE, here, nation), row(FactKind.EMPLOYMENT, here, nation)));
		assertThat(table.headings()).extracting((heading) -> heading.from().orElseThrow().path())
			.containsExactly("#s-places", "#s-survey");
		assertThat(table.rows()).flatExtracting(FigureRow::values).allMatch((value) -> value.from().isEmpty());
	}

	private FigureRow row(FactKind kind, RoleProfile... roles) {
		return this.figures.row(kind.name(), kind, List.of(roles));
	}

}
