package org.rolepair.wages.view;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.wages.SomePayHistory;

import static org.assertj.core.api.Assertions.assertThat;

class PayTrendWordingTests {

	private final PayTrendWording words = new PayTrendWording(new Messages(), YearMonth.of(2025, 5));

	private final PayTrends.Subject nurse = subject("Nurse", "2019 92011", "2025 97550");

	private final PayTrends.Subject electrician = subject("Electrician", "2019 70521", "2025 63190");

	@Test
	void oneRole() {
		assertThat(finding(this.nurse)).isEqualTo("After inflation, median pay rose 6.0% for nurses since 2019.");
	}

	@Test
	void twoRolesOfOneSpan() {
		assertThat(finding(this.nurse, this.electrician))
			.isEqualTo("After inflation, median pay rose 6.0% for nurses and fell 10.4% for electricians since 2019.");
	}

	@Test
	void theSameVerbIsSaidOnce() {
		assertThat(finding(subject("Actor", "2019 100", "2025 113"), subject("Dancer", "2019 100", "2025 110")))
			.isEqualTo("After inflation, median pay rose 13.0% for actors and 10.0% for dancers since 2019.");
	}

	@Test
	void eachRoleHasItsOwnSpan() {
		assertThat(finding(subject("Developer", "2019 r", "2021 100", "2025 94"), this.nurse)).isEqualTo(
				"After inflation, median pay fell 6.0% for developers since 2021 and rose 6.0% for nurses since 2019.");
		assertThat(finding(subject("Clerk", "2019 100", "2024 90", "2025 *")))
			.isEqualTo("After inflation, median pay fell 10.0% for clerks from 2019 to 2024.");
	}

	@Test
	void severalRolesNameTheOneWherePayRoseMost() {
		assertThat(finding(this.nurse, this.electrician, subject("Aide", "2019 100", "2025 113")))
			.isEqualTo("After inflation, median pay rose most for aides since 2019: 13.0%.");
		assertThat(finding(subject("Clerk", "2019 100", "2025 80"), this.electrician,
				subject("Cook", "2019 100", "2025 98")))
			.isEqualTo("After inflation, median pay fell least for cooks since 2019: 2.0%.");
	}

	@Test
	void noChangeIsToldAsSuch() {
		assertThat(finding(subject("Cook", "2019 100", "2025 100")))
			.isEqualTo("After inflation, median pay stayed the same for cooks since 2019.");
		assertThat(finding(subject("Cook", "2019 100000", "2025 100001")))
			.isEqualTo("After inflation, median pay rose less than 0.1% for cooks since 2019.");
	}

	@Test
	void nothingIsSaidOfACap() {
		PayTrends.Subject surgeon = subject("Surgeon", "2019 #208000", "2025 358550");
		assertThat(finding(surgeon)).isEmpty();
		assertThat(this.words.notes(surgeon)).containsExactly(
				"Surgeon: the source publishes some medians only as “at least” a cap, so the true change is unknown.");
	}

	@Test
	void saysWhyALineStartsLate() {
		assertThat(this.words.notes(subject("Developer", "2019 r", "2021 100", "2025 94"))).containsExactly(
				"Developer: the line starts in 2021, because the 2018 classification redefined the occupation.");
		assertThat(this.words.notes(subject("Tester", "2019 -", "2021 100")))
			.containsExactly("Tester: the line starts in 2021, because earlier surveys don’t list the occupation.");
		assertThat(this.words.notes(subject("Judge", "2019 *", "2021 100")))
			.containsExactly("Judge: the line starts in 2021, because the source withholds earlier medians.");
		assertThat(this.words.notes(this.nurse)).isEmpty();
	}

	private String finding(PayTrends.Subject... subjects) {
		return this.words.finding(List.of(subjects));
	}

	private static PayTrends.Subject subject(String title, String... surveys) {
		return new PayTrends.Subject(1, List.of(RoleProfiles.role(title).build()), SomePayHistory.of(surveys));
	}

}
