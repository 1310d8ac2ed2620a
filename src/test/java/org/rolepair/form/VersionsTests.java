package org.rolepair.form;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsTests {

	private static final Map<String, String> LABELS = Map.of("name", "Name", "note", "Note");

	@Test
	void whatOneSideAloneChangedIsChosenAlready() {
		Versions versions = new Versions(fields("a", "n"), fields("a", "theirs"), fields("yours", "n"));
		assertThat(versions.isOpen("name")).isFalse();
		assertThat(versions.isOpen("note")).isFalse();
		assertThat(versions.merged(Map.of())).isEqualTo(fields("yours", "theirs"));
		assertThat(versions.rows(LABELS, Map.of(), new Problems())).hasSize(2)
			.allSatisfy((row) -> assertThat(row.takesYours()).isEqualTo(row.label().equals("Name")));
	}

	@Test
	void whatBothChangedIsOpenUntilItIsChosen() {
		Versions versions = new Versions(fields("a", "n"), fields("b", "n"), fields("c", "n"));
		Problems problems = new Problems();
		problems.add("choice:name", "Choose");
		assertThat(versions.isOpen("name")).isTrue();
		assertThat(versions.rows(LABELS, Map.of(), problems)).singleElement().satisfies((row) -> {
			assertThat(row.chosen()).isEmpty();
			assertThat(row.error()).contains("Choose");
			assertThat(row.original()).containsExactly("a");
		});
		assertThat(versions.merged(Map.of("name", Side.YOURS))).isEqualTo(fields("c", "n"));
		assertThat(versions.merged(Map.of("name", Side.THEIRS))).isEqualTo(fields("b", "n"));
		assertThat(versions.merged(Map.of())).isEqualTo(fields("b", "n"));
	}

	@Test
	void whatBothChangedAlikeIsNoConflict() {
		Versions versions = new Versions(fields("a", "n"), fields("b", "n"), fields("b", "n"));
		assertThat(versions.isOpen("name")).isFalse();
		assertThat(versions.rows(LABELS, Map.of(), new Problems())).isEmpty();
	}

	@Test
	void linesAreMarkedWhereTheOtherVersionLacksThem() {
		Versions versions = new Versions(fields("a", ""), fields("a\nb", ""), fields("a\nc", ""));
		assertThat(versions.rows(LABELS, Map.of(), new Problems())).singleElement().satisfies((row) -> {
			assertThat(row.theirs()).containsExactly(new TextLine("a", false), new TextLine("b", true));
			assertThat(row.yours()).containsExactly(new TextLine("a", false), new TextLine("c", true));
		});
	}

	@Test
	void choicesAreReadFromWhatTheFormSent() {
		assertThat(Side.choices(Map.of("choice:name", new String[] { "YOURS" }, "choice:note", new String[] { "BOTH" },
				"name", new String[] { "THEIRS" }, "choice:x", new String[] { "" })))
			.isEqualTo(Map.of("name", Side.YOURS));
	}

	@Test
	void aNumberThatAFormCarriesIsReadOrNone() {
		assertThat(List.of("0", "7", "123456789")).extracting(CarriedNumber::read).containsExactly(0, 7, 123_456_789);
		assertThat(List.of("", "-1", "one", "1.0", "٣", "1234567890", "99999999999")).extracting(CarriedNumber::read)
			.containsOnly(CarriedNumber.NONE);
	}

	private static Map<String, String> fields(String name, String note) {
		return Map.of("name", name, "note", note);
	}

}
