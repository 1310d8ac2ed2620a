package org.rolepair.delivery;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyAnswersTests {

	private static final ReadyAnswer ANSWER = new ReadyAnswer(List.of(), "text/plain", new byte[0]);

	private final ReadyAnswers answers = new ReadyAnswers(DataSize.ofKilobytes(100));

	@Test
	void givesWhatWasMadeSinceTheLastChangeOnly() {
		this.answers.keep("/a", 1, ANSWER);
		assertThat(this.answers.find("/a", 1)).hasValue(ANSWER);
		assertThat(this.answers.find("/a", 2)).isEmpty();
		assertThat(this.answers.find("/b", 1)).isEmpty();
	}

	@Test
	void keepsNoMoreThanFits() {
		for (int i = 0; i < 10_000; i++) {
			this.answers.keep("/" + i, 1, ANSWER);
		}
		long kept = IntStream.range(0, 10_000).filter((i) -> this.answers.find("/" + i, 1).isPresent()).count();
		assertThat(kept * ANSWER.size()).isPositive().isLessThanOrEqualTo(100 * 1024);
	}

}
