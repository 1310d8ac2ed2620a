package org.rolepair.exchange.agencies;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SocCrosswalkTests {

	private final SocCrosswalk crosswalk = new SocCrosswalk();

	@BeforeEach
	void someOfTheCrosswalk() {
		this.crosswalk.add("29-1141", "29-1141");
		this.crosswalk.add("15-1122", "15-1212");
		this.crosswalk.add("15-1132", "15-1252");
		this.crosswalk.add("15-1133", "15-1252");
		this.crosswalk.add("29-1069", "29-1211");
		this.crosswalk.add("29-1069", "29-1212");
		this.crosswalk.add("29-2011", "29-2011");
		this.crosswalk.add("29-2012", "29-2012");
		this.crosswalk.add("13-2021", "13-2022");
		this.crosswalk.add("13-2022", "13-2023");
	}

	@Test
	void anOccupationTakenOverIsUnchangedWhateverItsNumber() {
		assertThat(this.crosswalk.isUnchanged("29-1141")).isTrue();
		assertThat(this.crosswalk.isUnchanged("15-1212")).isTrue();
	}

	@Test
	void whatWasMergedOrSplitIsNot() {
		assertThat(this.crosswalk.isUnchanged("15-1252")).isFalse();
		assertThat(this.crosswalk.isUnchanged("29-1211")).isFalse();
		assertThat(this.crosswalk.isUnchanged("29-1299")).isFalse();
	}

	@Test
	void aNumberThatMeantAnotherOccupationIsNot() {
		assertThat(this.crosswalk.isUnchanged("13-2022")).isFalse();
	}

	@Test
	void aCombinedCodeIsUnchangedWhereItsWholeGroupIs() {
		assertThat(this.crosswalk.isUnchanged("29-2010")).isTrue();
		assertThat(this.crosswalk.isUnchanged("29-1210")).isFalse();
	}

	@Test
	void namesAllThatAreRedefined() {
		assertThat(this.crosswalk.isEmpty()).isFalse();
		assertThat(this.crosswalk.redefined()).containsExactly("13-2022", "15-1252", "29-1211", "29-1212");
	}

}
