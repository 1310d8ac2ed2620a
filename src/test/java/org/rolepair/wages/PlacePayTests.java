package org.rolepair.wages;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.wages.store.SomePlaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlacePayTests {

	@Test
	void percentilesDoNotFall() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PlacePay(false, SomePlaces.number(5), SomePlaces.number(2), SomePlaces.number(1),
					SomePlaces.number(3), SomePlaces.number(4), SomePlaces.number(5)));
	}

	@Test
	void aMeanMayLieOutsideItsPercentiles() {
		PlacePay pay = new PlacePay(false, SomePlaces.number(900), SomePlaces.number(2), SomePlaces.number(3),
				SomePlaces.number(4), SomePlaces.number(5), SomePlaces.number(6));
		assertThat(pay.isBlank()).isFalse();
	}

	@Test
	void aFigureIsAnAmountOrABlank() {
		assertThatIllegalArgumentException().isThrownBy(() -> mean(new Text("much")));
		assertThatIllegalArgumentException().isThrownBy(() -> mean(Quantity.of("-1")));
		assertThatIllegalArgumentException().isThrownBy(() -> mean(Quantity.of("10.125")));
		assertThatIllegalArgumentException().isThrownBy(() -> mean(Quantity.of("99999999999")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> mean(new Quantity(BigDecimal.TEN, Bound.LESS_THAN, 0, Optional.empty())));
	}

	@Test
	void nothingIsBlank() {
		assertThat(PlacePay.none(BlankReason.WITHHELD).isBlank()).isTrue();
	}

	@Test
	void aRowHasAnOccupationACountAndAPlace() {
		Area alabama = SomePlaces.area("01", "Alabama", "AL");
		PlacePay pay = SomePlaces.pay(50_000);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PlaceWage("29-1141.00", alabama, SomePlaces.number(1), pay));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PlaceWage("29-1141", alabama, Quantity.of("1.5"), pay));
		assertThatIllegalArgumentException().isThrownBy(() -> SomePlaces.area("", "Alabama", "AL"));
		assertThatIllegalArgumentException().isThrownBy(() -> SomePlaces.area("01", " ", "AL"));
		assertThatIllegalArgumentException().isThrownBy(() -> SomePlaces.area("01", "Alabama", "Alabama"));
	}

	private static PlacePay mean(Answer mean) {
		PlacePay none = PlacePay.none(BlankReason.NOT_IN_COPY);
		return new PlacePay(false, mean, none.percentile10(), none.percentile25(), none.median(), none.percentile75(),
				none.percentile90());
	}

}
