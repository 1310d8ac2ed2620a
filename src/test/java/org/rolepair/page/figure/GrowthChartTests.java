package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthChartTests {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** What a value needs beside its bar. */
	private static final BigDecimal ROOM = BigDecimal.valueOf(20);

	@Test
	void growthIsDrawnFromZeroToTheRight() {
		GrowthChart chart = chart("4.9", "9.8");
		assertThat(chart.zero()).isEqualTo("0%");
		assertThat(chart.lanes()).containsExactly(
				new GrowthChart.Lane(1, "Role 1", "Role 1: jobs are projected to change by +4.9%.", "+4.9%", "0%",
						"39%", "39%", 6, "start"),
				new GrowthChart.Lane(2, "Role 2", "Role 2: jobs are projected to change by +9.8%.", "+9.8%", "0%",
						"78%", "78%", 6, "start"));
	}

	@Test
	void declineIsDrawnFromZeroToTheLeft() {
		GrowthChart chart = chart("-4", "-2");
		assertThat(chart.zero()).isEqualTo("100%");
		assertThat(chart.lanes()).containsExactly(
				new GrowthChart.Lane(1, "Role 1", "Role 1: jobs are projected to change by −4%.", "−4%", "22%", "78%",
						"22%", -6, "end"),
				new GrowthChart.Lane(2, "Role 2", "Role 2: jobs are projected to change by −2%.", "−2%", "61%", "39%",
						"61%", -6, "end"));
	}

	@Test
	void growthAndDeclineShareOneZero() {
		GrowthChart chart = chart("-5", "5");
		assertThat(chart.zero()).isEqualTo("50%");
		assertThat(chart.lanes()).extracting(GrowthChart.Lane::x).containsExactly("22%", "50%");
		assertThat(chart.lanes()).extracting(GrowthChart.Lane::width).containsExactly("28%", "28%");
		assertThat(chart.lanes()).extracting(GrowthChart.Lane::anchor).containsExactly("end", "start");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0 0", "0 -4", "-4 0", "0 4", "4 0", "-4 4 0", "-0.1 60", "-60 0.1", "12.5 -7.5 3 -1",
			"-1 -2 -3 -4", "1 2 3 4", "33.3", "-33.3" })
	void everyBarAndItsValueIsWithinTheChart(String changes) {
		GrowthChart chart = chart(changes.split(" "));
		BigDecimal zero = percent(chart.zero());
		assertThat(zero).isBetween(BigDecimal.ZERO, WHOLE);
		assertThat(chart.lanes()).allSatisfy((lane) -> {
			BigDecimal end = percent(lane.x()).add(percent(lane.width()));
			BigDecimal at = percent(lane.at());
			assertThat(percent(lane.x())).isBetween(BigDecimal.ZERO, WHOLE);
			assertThat(end).isBetween(BigDecimal.ZERO, WHOLE);
			assertThat(zero).isIn(percent(lane.x()), end);
			assertThat(at).isIn(percent(lane.x()), end);
			assertThat(lane.anchor().equals("end") ? at : WHOLE.subtract(at)).isGreaterThanOrEqualTo(ROOM);
			assertThat(lane.dx()).isEqualTo(lane.anchor().equals("end") ? -6 : 6);
		});
	}

	@Test
	void aRoleWithoutAFigureHasNoLane() {
		Optional<GrowthChart> chart = of(List.of(RoleProfiles.role("Judge").build(),
				RoleProfiles.of("Cook", FactKind.PROJECTED_CHANGE, Quantity.of("4")),
				RoleProfiles.of("Nurse", FactKind.PROJECTED_CHANGE, new Blank(BlankReason.NOT_COLLECTED))));
		assertThat(chart.orElseThrow().lanes()).extracting(GrowthChart.Lane::column).containsExactly(2);
		assertThat(chart.orElseThrow().lanes().get(0).mark()).isEqualTo(RoleMark.of(2));
		assertThat(of(List.of(RoleProfiles.role("Judge").build()))).isEmpty();
	}

	@Test
	void oneSourceIsNamedOnceAndTwoForTheirRoles() {
		RoleProfile nurse = RoleProfiles.of("Nurse", FactKind.PROJECTED_CHANGE, Quantity.of("4"));
		assertThat(
				of(List.of(nurse, RoleProfiles.of("Cook", FactKind.PROJECTED_CHANGE, Quantity.of("5")))).orElseThrow()
					.origins())
			.extracting(BarTable.RoleLine::role)
			.containsExactly("");
		RoleProfile undated = RoleProfiles.of("Cook", Origins.undated("article"), FactKind.PROJECTED_CHANGE,
				Quantity.of("-4"));
		assertThat(of(List.of(nurse, undated)).orElseThrow().origins()).extracting(BarTable.RoleLine::role)
			.containsExactly("Nurse: ", "Cook: ");
	}

	private static GrowthChart chart(String... changes) {
		List<RoleProfile> roles = new ArrayList<>();
		for (String change : changes) {
			roles.add(RoleProfiles.of("Role " + (roles.size() + 1), FactKind.PROJECTED_CHANGE, Quantity.of(change)));
		}
		return of(roles).orElseThrow();
	}

	private static Optional<GrowthChart> of(List<RoleProfile> roles) {
		Messages messages = new Messages();
		return GrowthChart.of(roles, new FigureRows(messages, LocalDate.of(2026, 11, 29)), messages);
	}

	private static BigDecimal percent(String text) {
		assertThat(text).endsWith("%");
		return new BigDecimal(text.substring(0, text.length() - 1)).setScale(1);
	}

}
