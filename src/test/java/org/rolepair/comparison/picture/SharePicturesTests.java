package org.rolepair.comparison.picture;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class SharePicturesTests {

	private static final Origin SURVEY = Origins.survey();

	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	@Test
	void percentilesOfBothRolesShareOneScale() {
		SharePicture picture = picture(surveyed("Registered nurse", 100_000), surveyed("Electrician", 60_000));
		assertThat(picture.titles()).containsExactly("Registered nurse", "Electrician");
		assertThat(picture.answer().get(0)).startsWith("Registered nurse earn $40,000 more a year on average");
		assertThat(picture.lanes()).extracting(SharePicture.Lane::figures)
			.containsExactly("median $100,000, average $100,000", "median $60,000, average $60,000");
		assertThat(picture.lanes()).allMatch((lane) -> lane.drawn().isPresent());
		assertThat(picture.ticks()).extracting("label").startsWith("$40k");
		assertThat(picture.note()).startsWith("Line: 8 in 10 workers. Bar: middle half, cut at the median. ")
			.endsWith(" Last changed November 30, 2026.");
	}

	@Test
	void payOfUnlikeKindsIsNotDrawnOnOneScale() {
		RoleProfile posted = RoleProfiles.role("Patient coordinator")
			.from(Origins.undated("article"))
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("32954"))
			.with(FactKind.SALARY_RANGE, Values.range("25000", "41000"))
			.build();
		SharePicture picture = picture(posted, surveyed("Electrician", 60_000));
		assertThat(picture.ticks()).isEmpty();
		assertThat(picture.lanes()).allMatch((lane) -> lane.drawn().isEmpty());
		assertThat(picture.lanes().get(0).figures()).startsWith("average $32,954, ").contains("date not stated");
		assertThat(picture.lanes().get(1).figures()).startsWith("median $60,000, average $60,000, ");
		assertThat(picture.note()).doesNotContain("Line:");
	}

	@Test
	void aWiderGroupIsNamed() {
		RoleProfile officer = RoleProfiles.role("Chief sustainability officer")
			.amongChiefExecutives()
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("269630"))
			.build();
		SharePicture picture = picture(officer, surveyed("Electrician", 60_000));
		assertThat(picture.lanes().get(0).group()).hasValue("(all chief executives)");
		assertThat(picture.lanes().get(1).group()).isEmpty();
	}

	@Test
	void aBlankSaysWhy() {
		RoleProfile blank = RoleProfiles.role("Actor")
			.from(SURVEY)
			.with(FactKind.ANNUAL_MEAN_WAGE, new Blank(BlankReason.WITHHELD))
			.build();
		SharePicture picture = picture(blank, surveyed("Electrician", 60_000));
		assertThat(picture.lanes().get(0).figures()).isEqualTo("Withheld");
		assertThat(picture.lanes().get(0).drawn()).isEmpty();
		assertThat(picture.lanes().get(1).drawn()).isPresent();
	}

	@Test
	void hourlyPayStandsInForYearlyPay() {
		RoleProfile actor = RoleProfiles.role("Actor")
			.from(SURVEY)
			.with(FactKind.HOURLY_MEDIAN_WAGE, Quantity.of("23.50"))
			.build();
		assertThat(picture(actor, surveyed("Electrician", 60_000)).lanes().get(0).figures())
			.isEqualTo("median $23.50 an hour");
	}

	@Test
	void unlikeCurrenciesShareNoScale() {
		RoleProfile abroad = RoleProfiles.role("Elektriker")
			.paidIn("EUR")
			.from(SURVEY)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("45000"))
			.build();
		SharePicture picture = picture(abroad, surveyed("Electrician", 60_000));
		assertThat(picture.ticks()).isEmpty();
		assertThat(picture.lanes().get(0).figures()).contains("€45,000");
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4 })
	void theHeadingLeavesRoomForTheLanes(int count) {
		List<RoleProfile> roles = IntStream.rangeClosed(1, count)
			.mapToObj((number) -> surveyed("Secondary school teacher and instructor of special and technical education "
					+ "and the arts, all other, number " + number, 50_000 + 10_000 * number))
			.toList();
		BufferedImage painted = PicturePainter.paint(pictureOf(roles));
		assertThat(isPaper(painted, PictureLanes.LEFT - 40, SharePicture.WIDTH - PictureLanes.LEFT + 40)).isTrue();
		assertThat(rowOf(painted, PictureColor.ofRole(1).getRGB(), 300)).isBetween(300, 560);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Электрик", "Ηλεκτρολόγος", "电工", "كهربائي", "Électricien·ne", "👩‍🚒" })
	void otherScriptsAreDrawn(String title) {
		BufferedImage painted = PicturePainter.paint(picture(surveyed(title, 60_000), surveyed("Electrician", 61_000)));
		assertThat(rowOf(painted, PictureColor.ofRole(1).getRGB(), 0)).isLessThan(100);
	}

	private static SharePicture picture(RoleProfile... roles) {
		return pictureOf(List.of(roles));
	}

	private static SharePicture pictureOf(List<RoleProfile> roles) {
		return new SharePictures(Comparison.of(roles), DAY, new Messages()).picture(DAY);
	}

	private static RoleProfile surveyed(String title, int pay) {
		return RoleProfiles.role("Role")
			.slug("paid-" + pay)
			.titled(title)
			.from(SURVEY)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(String.valueOf(pay)))
			.with(FactKind.ANNUAL_MEDIAN_WAGE, Quantity.of(String.valueOf(pay)))
			.with(FactKind.WAGE_RANGE_10_90, Values.range(String.valueOf(pay - 15_000), String.valueOf(pay + 20_000)))
			.with(FactKind.WAGE_RANGE_25_75, Values.range(String.valueOf(pay - 8_000), String.valueOf(pay + 9_000)))
			.build();
	}

	/** Returns whether nothing is drawn outside a range of columns, below the top bar. */
	private static boolean isPaper(BufferedImage image, int from, int to) {
		return IntStream.range(14, image.getHeight())
			.allMatch((y) -> IntStream.range(0, image.getWidth())
				.filter((x) -> x < from || x >= to)
				.allMatch((x) -> image.getRGB(x, y) == PictureColor.PAPER.getRGB()));
	}

	/** Returns the first row from a top with a color; -1 without one. */
	private static int rowOf(BufferedImage image, int color, int top) {
		return IntStream.range(top, image.getHeight())
			.filter((y) -> IntStream.range(0, image.getWidth()).anyMatch((x) -> image.getRGB(x, y) == color))
			.findFirst()
			.orElse(-1);
	}

}
