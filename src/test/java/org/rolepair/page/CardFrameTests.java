package org.rolepair.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardFrameTests {

	private static final int UNLIMITED = Integer.MAX_VALUE;

	@ParameterizedTest
	@CsvSource({ "1, 480, 310", "2, 480, 520", "4, 480, 1100", "2, 320, 700", "4, 320, 1350", "2, 900, 520" })
	void theHeightSuitsTheRolesAndTheWidth(int roles, int width, int height) {
		CardFrame frame = CardFrame.of("Lawyer", "https://jobs.example/embed/roles/lawyer", roles)
			.within(width, UNLIMITED);
		assertThat(frame.width()).isEqualTo(Math.min(480, width));
		assertThat(frame.height()).isEqualTo(height);
	}

	@Test
	void noFrameIsHigherThanWanted() {
		assertThat(CardFrame.of("Lawyer", "https://jobs.example/embed/roles/lawyer", 4).within(320, 200).height())
			.isEqualTo(200);
	}

	@Test
	void theElementIsNoWiderThanThePage() {
		assertThat(CardFrame.of("Cook & \"chef\"", "https://jobs.example/embed/roles/cook", 1).html())
			.isEqualTo("<iframe src=\"https://jobs.example/embed/roles/cook\" title=\"Cook &amp; &quot;chef&quot;\" "
					+ "width=\"480\" height=\"310\" style=\"max-width:100%\" loading=\"lazy\"></iframe>");
	}

}
