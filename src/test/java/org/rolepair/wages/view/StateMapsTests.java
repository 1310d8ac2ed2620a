package org.rolepair.wages.view;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class StateMapsTests {

	@Test
	void everyStateHasAPlaceOfItsOwnAndAName() {
		Messages messages = new Messages();
		assertThat(StateMaps.STYLES).hasSize(52).containsKeys("DC", "PR");
		assertThat(StateMaps.STYLES.values()).doesNotHaveDuplicates()
			.allMatch((style) -> style.matches("x([1-9]|1[01]) y[1-8]"));
		assertThat(StateMaps.STYLES.keySet()).allMatch((letters) -> messages.has("place.state." + letters));
	}

	@Test
	void neighborsAreNeighbors() {
		assertThat(StateMaps.STYLES).containsEntry("CA", "x1 y5")
			.containsEntry("NV", "x2 y4")
			.containsEntry("ME", "x11 y1");
	}

}
