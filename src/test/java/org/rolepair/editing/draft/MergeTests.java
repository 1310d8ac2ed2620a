package org.rolepair.editing.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.MergeSide;
import org.rolepair.page.form.TextLine;
import org.rolepair.page.form.ThreeWayMerge;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTests {

	private static final String MEAN = "/sections/PAY/figures/ANNUAL_MEAN_WAGE/value";

	private final RoleForms original = Typed.role();

	@Test
	void whatOnlyOneSideChangedIsChosenAlready() {
		RoleForms theirs = this.original.withDuties(new DutiesForm("article", List.of("Another duty"), ""));
		RoleForms yours = this.original.with(Section.PAY, Typed.pay(Typed.figure("40,000")));
		Merge merge = new Merge(this.original, theirs, yours);
		assertThat(rows(merge)).extracting(ThreeWayMerge.Row::chosen)
			.containsExactly(Optional.of(MergeSide.YOURS), Optional.of(MergeSide.THEIRS));
		RoleForms merged = merge.merged(Map.of());
		assertThat(merged.section(Section.PAY)).isEqualTo(yours.section(Section.PAY));
		assertThat(merged.duties()).isEqualTo(theirs.duties());
		assertThat(merged.basics()).isEqualTo(this.original.basics());
	}

	@Test
	void whatBothChangedIsForSomebodyToChoose() {
		RoleForms theirs = this.original.with(Section.PAY, Typed.pay(Typed.figure("35,000")));
		RoleForms yours = this.original.with(Section.PAY, Typed.pay(Typed.figure("40,000")));
		Merge merge = new Merge(this.original, theirs, yours);
		assertThat(rows(merge)).singleElement().satisfies((row) -> {
			assertThat(row.chosen()).isEmpty();
			assertThat(row.label()).isEqualTo("Pay: Average pay, a year");
			assertThat(row.original()).containsExactly("33,563");
			assertThat(row.theirs()).containsExactly(new TextLine("35,000", true));
			assertThat(row.yours()).containsExactly(new TextLine("40,000", true));
		});
		assertThat(merge.merged(Map.of(MEAN, MergeSide.YOURS))).isEqualTo(yours);
		assertThat(merge.merged(Map.of(MEAN, MergeSide.THEIRS))).isEqualTo(theirs);
	}

	@Test
	void whatBothChangedAlikeIsNoConflict() {
		RoleForms both = this.original.with(Section.PAY, Typed.pay(Typed.figure("35,000")));
		assertThat(rows(new Merge(this.original, both, both))).isEmpty();
	}

	@Test
	void whatOneSideEmptiedCanBeEmptied() {
		RoleForms yours = this.original.withDuties(DutiesForm.EMPTY);
		RoleForms theirs = this.original.with(Section.PAY, Typed.pay(Typed.figure("35,000")));
		RoleForms merged = new Merge(this.original, theirs, yours).merged(Map.of());
		assertThat(merged.duties()).isEqualTo(DutiesForm.EMPTY);
		assertThat(merged.section(Section.PAY)).isEqualTo(theirs.section(Section.PAY));
	}

	@Test
	void aSectionThatOnlyOneSideHasIsAdded() {
		RoleForms yours = this.original.with(Section.PEOPLE,
				Typed.section(FactKind.GENDER, Typed.parts("Women", "80", "Men", "20")));
		RoleForms merged = new Merge(this.original, this.original, yours).merged(Map.of());
		assertThat(merged).isEqualTo(yours);
	}

	@Test
	void aListIsOneField() {
		RoleForms theirs = this.original.withDuties(new DutiesForm("article", List.of("Keeps the schedule"), ""));
		RoleForms yours = this.original
			.withDuties(new DutiesForm("article", List.of("Keeps the schedule", "Welcomes patients"), ""));
		assertThat(rows(new Merge(this.original, theirs, yours))).singleElement().satisfies((row) -> {
			assertThat(row.name()).isEqualTo(MergeSide.CHOICE + "/duties/items");
			assertThat(row.yours()).containsExactly(new TextLine("Keeps the schedule", false),
					new TextLine("Welcomes patients", true));
		});
	}

	private static List<ThreeWayMerge.Row> rows(Merge merge) {
		return merge.rows(Typed.MESSAGES, Map.of(), Map.of(), new FieldProblems());
	}

}
