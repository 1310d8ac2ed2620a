package org.rolepair.wages.view;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MapScaleTests {

	@Test
	void cutsValuesIntoFiveStepsOfAboutAsManyAtRoundNumbers() {
		MapScale scale = MapScale.over(IntStream.rangeClosed(77, 150).boxed().toList());
		assertThat(scale.cuts()).containsExactly(90, 105, 120, 135);
		assertThat(List.of(77, 90, 104, 105, 150)).extracting(scale::step).containsExactly(1, 2, 2, 3, 5);
	}

	@Test
	void fewerValuesMakeFewerSteps() {
		assertThat(MapScale.over(List.of(31)).cuts()).isEmpty();
		assertThat(MapScale.over(List.of(31, 31, 31)).cuts()).isEmpty();
		assertThat(MapScale.over(List.of(30, 31)).cuts()).containsExactly(31);
	}

	@Test
	void oneOutlierLeavesTheOthersApart() {
		assertThat(MapScale.over(List.of(60, 62, 64, 66, 68, 70, 72, 74, 76, 300)).cuts()).hasSize(4);
	}

	@Test
	void noStepIsEmptyAtEitherEnd() {
		List<Integer> values = List.of(50, 50, 50, 50, 50, 50, 50, 90, 95, 99);
		MapScale scale = MapScale.over(values);
		assertThat(values).extracting(scale::step).contains(1, scale.cuts().size() + 1);
	}

}
