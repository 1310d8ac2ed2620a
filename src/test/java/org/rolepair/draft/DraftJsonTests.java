package org.rolepair.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DraftJsonTests {

	@Test
	void whatIsWrittenIsReadAgain() {
		assertThat(DraftJson.read(DraftJson.write(Typed.role()))).isEqualTo(Typed.role());
		assertThat(DraftJson.read(DraftJson.write(RoleForms.EMPTY))).isEqualTo(RoleForms.EMPTY);
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

}
