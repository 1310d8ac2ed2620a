package org.rolepair.exchange.agencies;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SocRevisionTests {

	private final SocRevision revision = new SocRevision();

	@BeforeEach
	void someOfTheCrosswalk() {
		this.revision.add("29-1141", "29-1141");
		this.revision.add("15-1122", "15-1212");
		this.revision.add("15-1132", "15-1252");
		this.revision.add("15-1133", "15-1252");
		this.revision.add("29-1069", "29-1211");
		this.revision.add("29-1069", "29-1212");
		this.revision.add("29-2011", "29-2011");
		this.revision.add("29-2012", "29-2012");
		this.revision.add("13-2021", "13-2022");
		this.revision.add("13-2022", "13-2023");
	}

	@Test
	void anOccupationTakenOverIsUnchangedWhateverItsNumber() {
		assertThat(this.revision.isUnchanged("29-1141")).isTrue();
		assertThat(this.revision.isUnchanged("15-1212")).isTrue();
	}

	@Test
	void whatWasMergedOrSplitIsNot() {
		assertThat(this.revision.isUnchanged("15-1252")).isFalse();
		assertThat(this.revision.isUnchanged("29-1211")).isFalse();
		assertThat(this.revision.isUnchanged("29-1299")).isFalse();
	}

	@Test
	void aNumberThatMeantAnotherOccupationIsNot() {
		assertThat(this.revision.isUnchanged("13-2022")).isFalse();
	}

	@Test
	void aCombinedCodeIsUnchangedWhereItsWholeGroupIs() {
		assertThat(this.revision.isUnchanged("29-2010")).isTrue();
		assertThat(this.revision.isUnchanged("29-1210")).isFalse();
	}

	@Test
	void namesAllThatAreRedefined() {
		assertThat(this.revision.isKnown()).isTrue();
		assertThat(this.revision.redefined()).containsExactly("13-2022", "15-1252", "29-1211", "29-1212");
	}

}
