package org.rolepair.role;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DutyTests {

	@Test
	void whatFollowsABarIsAnActivity() {
		Duty duty = Duty.read(" Sets bones|Treat injuries | | Treat injuries | Treat illnesses");
		assertThat(duty).isEqualTo(new Duty("Sets bones", List.of("Treat injuries", "Treat illnesses")));
		assertThat(duty.line()).isEqualTo("Sets bones | Treat injuries | Treat illnesses");
		assertThat(Duty.read(duty.line())).isEqualTo(duty);
	}

	@Test
	void aLineWithoutABarIsATextAlone() {
		assertThat(Duty.read("Sets bones").activities()).isEmpty();
		assertThat(Duty.read("Sets bones").line()).isEqualTo("Sets bones");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "|", " | |" })
	void aLineOfBarsIsNoDuty(String line) {
		assertThat(Duty.isReadable(line)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> Duty.read(line));
	}

	@Test
	void noPartHasABar() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Duty("Sets | bones", List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Duty("Sets bones", List.of("a|b")));
	}

}
