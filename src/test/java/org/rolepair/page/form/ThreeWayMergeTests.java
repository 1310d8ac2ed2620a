package org.rolepair.page.form;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeWayMergeTests {

	private static final Messages MESSAGES = new Messages();

	private static final Map<String, String> LABELS = Map.of("name", "Name", "note", "Note");

	@Test
	void whatOneSideAloneChangedIsChosenAlready() {
		ThreeWayMerge<String> merge = merge(fields("a", "n"), fields("a", "theirs"), fields("yours", "n"));
		assertThat(unresolved(merge)).isEmpty();
		assertThat(merge.merged(Map.of())).isEqualTo(fields("yours", "theirs"));
		assertThat(rows(merge, new FieldProblems())).hasSize(2)
			.allSatisfy((row) -> assertThat(row.takesYours()).isEqualTo(row.label().equals("Name")));
	}

	@Test
	void whatBothChangedIsOpenUntilItIsChosen() {
		ThreeWayMerge<String> merge = merge(fields("a", "n"), fields("b", "n"), fields("c", "n"));
		FieldProblems problems = new FieldProblems();
		problems.add("choice:name", "Choose");
		assertThat(unresolved(merge)).containsExactly(new FieldProblem("choice:name", "Name: choose a version"));
		assertThat(rows(merge, problems)).singleElement().satisfies((row) -> {
			assertThat(row.chosen()).isEmpty();
			assertThat(row.error()).contains("Choose");
			assertThat(row.original()).containsExactly("a");
		});
		assertThat(merge.merged(Map.of("name", MergeSide.YOURS))).isEqualTo(fields("c", "n"));
		assertThat(merge.merged(Map.of("name", MergeSide.THEIRS))).isEqualTo(fields("b", "n"));
		assertThat(merge.merged(Map.of())).isEqualTo(fields("b", "n"));
	}

	@Test
	void whatBothChangedAlikeIsNoConflict() {
		ThreeWayMerge<String> merge = merge(fields("a", "n"), fields("b", "n"), fields("b", "n"));
		assertThat(unresolved(merge)).isEmpty();
		assertThat(rows(merge, new FieldProblems())).isEmpty();
	}

	@Test
	void linesAreMarkedWhereTheOtherVersionLacksThem() {
		ThreeWayMerge<String> merge = merge(fields("a", ""), fields("a\nb", ""), fields("a\nc", ""));
		assertThat(rows(merge, new FieldProblems())).singleElement().satisfies((row) -> {
			assertThat(row.theirs()).containsExactly(new TextLine("a", false), new TextLine("b", true));
			assertThat(row.yours()).containsExactly(new TextLine("a", false), new TextLine("c", true));
		});
	}

	@Test
	void choicesAreReadFromWhatTheFormSent() {
		assertThat(MergeSide.choices(Map.of("choice:name", new String[] { "YOURS" }, "choice:note",
				new String[] { "BOTH" }, "name", new String[] { "THEIRS" }, "choice:x", new String[] { "" })))
			.isEqualTo(Map.of("name", MergeSide.YOURS));
	}

	@Test
	void aNumberThatAFormCarriesIsReadOrNone() {
		assertThat(List.of("0", "7", "123456789")).extracting(HiddenNumber::read).containsExactly(0, 7, 123_456_789);
		assertThat(List.of("", "-1", "one", "1.0", "٣", "1234567890", "99999999999")).extracting(HiddenNumber::read)
			.containsOnly(HiddenNumber.NONE);
	}

	private static ThreeWayMerge<String> merge(Map<String, String> original, Map<String, String> theirs,
			Map<String, String> yours) {
		return new ThreeWayMerge<>(List.of("name", "note"), original, theirs, yours);
	}

	private static List<ThreeWayMerge.Row> rows(ThreeWayMerge<String> merge, FieldProblems problems) {
		return merge.rows(LABELS::get, (field, text) -> text.lines().toList(), Map.of(), problems);
	}

	private static List<FieldProblem> unresolved(ThreeWayMerge<String> merge) {
		return merge.unresolved(Map.of(), LABELS::get, MESSAGES).all();
	}

	private static Map<String, String> fields(String name, String note) {
		return Map.of("name", name, "note", note);
	}

}
