package org.rolepair.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyAnswersTests {

	private static final PublicState.State FIRST = new PublicState.State(1, LocalDate.EPOCH);

	private static final PublicState.State SECOND = new PublicState.State(2, LocalDate.EPOCH);

	private static final ReadyAnswer ANSWER = ReadyAnswer.of(List.of(), "text/plain", new byte[0], 0);

	private final ReadyAnswers answers = new ReadyAnswers(DataSize.ofKilobytes(100));

	@Test
	void givesWhatWasMadeSinceTheLastChangeOnly() {
		this.answers.keep("/a", FIRST, ANSWER);
		assertThat(this.answers.find("/a", FIRST)).hasValue(ANSWER);
		assertThat(this.answers.find("/a", SECOND)).isEmpty();
		assertThat(this.answers.find("/b", FIRST)).isEmpty();
		assertThat(this.answers.find("/a", new PublicState.State(1, LocalDate.EPOCH.plusDays(1)))).isEmpty();
	}

	@Test
	void keepsNoMoreThanFits() {
		for (int i = 0; i < 10_000; i++) {
			this.answers.keep("/" + i, FIRST, ANSWER);
		}
		long kept = IntStream.range(0, 10_000).filter((i) -> this.answers.find("/" + i, FIRST).isPresent()).count();
		assertThat(kept * ANSWER.size()).isPositive().isLessThanOrEqualTo(25 * 1024);
		assertThat(this.answers.figures().evicted()).isEqualTo(10_000 - kept);
	}

	@Test
	void pageThatIsAskedForOnceTakesNoPlaceOfOthers() {
		ReadyAnswer answer = page();
		int fitting = 75 * 1024 / (answer.size() + 2 * "/kept0000".length());
		for (int i = 0; i < fitting; i++) {
			this.answers.keep("/kept%04d".formatted(i), FIRST, answer);
		}
		this.answers.keep("/rare0000", FIRST, answer);
		assertThat(this.answers.find("/rare0000", FIRST)).isEmpty();
		this.answers.keep("/kept0000", SECOND, answer);
		assertThat(this.answers.find("/kept0000", SECOND)).isPresent();
		assertThat(this.answers.figures().answers()).isEqualTo(fitting);
	}

	@Test
	void pagesTakeNoPlaceOfWhatIsLittle() {
		ReadyAnswer answer = page();
		for (int i = 0; i < 10; i++) {
			this.answers.keep("/little%d".formatted(i), FIRST, ANSWER);
		}
		for (int i = 0; i < 1_000; i++) {
			this.answers.keep("/page%d".formatted(i % 50), FIRST, answer);
			this.answers.find("/page%d".formatted(i % 50), FIRST);
		}
		assertThat(IntStream.range(0, 10)).allMatch((i) -> this.answers.find("/little" + i, FIRST).isPresent());
	}

	@Test
	void answerThatGrowsIsKeptOnce() {
		ReadyAnswer answer = page();
		this.answers.keep("/a", FIRST, ANSWER);
		this.answers.keep("/a", SECOND, answer);
		assertThat(this.answers.find("/a", SECOND)).hasValue(answer);
		this.answers.keep("/a", FIRST, ANSWER);
		assertThat(this.answers.find("/a", FIRST)).hasValue(ANSWER);
		assertThat(this.answers.figures().answers()).isEqualTo(1);
	}

	@Test
	void whatTakesLittleIsKeptAtOnce() {
		for (int i = 0; i < 1_000; i++) {
			this.answers.keep("/" + i, FIRST, ANSWER);
		}
		long kept = IntStream.range(0, 1_000).filter((i) -> this.answers.find("/" + i, FIRST).isPresent()).count();
		assertThat(kept * ANSWER.size()).isGreaterThan(22 * 1024);
		assertThat(this.answers.figures().evicted()).isPositive();
	}

	/** An answer that cannot be compressed to little. */
	private static ReadyAnswer page() {
		byte[] page = new byte[8_000];
		new Random(1).nextBytes(page);
		return ReadyAnswer.of(List.of(), "text/plain", page, page.length);
	}

}
