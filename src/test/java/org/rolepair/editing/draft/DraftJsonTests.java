package org.rolepair.editing.draft;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DraftJsonTests {

	@Test
	void whatIsWrittenIsReadAgain() {
		assertThat(DraftJson.readStored(DraftJson.writeStored(Typed.role()))).isEqualTo(Typed.role());
		assertThat(DraftJson.readStored(DraftJson.writeStored(RoleForms.EMPTY))).isEqualTo(RoleForms.EMPTY);
	}

	@Test
	void whatIsEmptyIsLeftOut() {
		assertThat(DraftJson.write(Typed.role())).doesNotContain("\"\"").doesNotContain("socCode");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "\"x\"", "{\"sections\":{\"NONE\":{}}}", "{\"basics\":7}" })
	void whatWasTamperedWithIsNothing(String json) {
		assertThat(DraftJson.parse(json, RoleForms.class)).isEmpty();
	}

	@Test
	void fieldsThatNobodyKnowsArePassedOver() {
		assertThat(DraftJson.parse("{\"basics\":{\"title\":\"A\",\"secret\":\"B\"},\"more\":1}", RoleForms.class))
			.hasValueSatisfying((forms) -> assertThat(forms.basics().title()).isEqualTo("A"));
	}

	@Test
	void aStoredDraftIsWrittenAgainAsItWas() {
		String stored = Golden.text("role-draft.json");
		assertThat(DraftJson.writeStored(DraftJson.readStored(stored))).isEqualTo(versioned(stored));
		assertThat(DraftJson.readStored(versioned(stored))).isEqualTo(DraftJson.readStored(stored));
	}

	@Test
	void everyDraftOfAStoredDatabaseIsWrittenAgainAsItWas(@TempDir Path folder) {
		List<String> drafts = Golden.open(folder).queryForList("select forms from role_draft", String.class);
		assertThat(drafts).hasSize(4)
			.allSatisfy((stored) -> assertThat(DraftJson.writeStored(DraftJson.readStored(stored)))
				.isEqualTo(versioned(stored)));
	}

	@Test
	void aDraftOfALaterFormIsRefusedInWords() {
		assertThatIllegalStateException().isThrownBy(() -> DraftJson.readStored("{\"version\":2}"))
			.withMessageContaining("format 2");
	}

	/** The first form had no version. */
	private static String versioned(String stored) {
		return "{\"version\":1," + stored.substring(1);
	}

}
