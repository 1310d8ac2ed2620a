package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A number as its source publishes it. The {@code amount} keeps its published decimals.
 *
 * @param scale the power of ten that the source counts in: 3 for thousands
 * @param relativeStandardError in percent of the value, where published
 */
public record Quantity(@JsonProperty("amount") BigDecimal amount, @JsonProperty("bound") Bound bound,
		@JsonProperty("scale") int scale,
		@JsonProperty("relativeStandardError") Optional<BigDecimal> relativeStandardError) implements Value {

	public Quantity {
		relativeStandardError.ifPresent((error) -> {
			if (error.signum() < 0) {
				throw new IllegalArgumentException("A relative standard error can't be negative: " + error);
			}
		});
		if (scale < 0) {
			throw new IllegalArgumentException("A source counts in ones, thousands or more, not 10^" + scale);
		}
	}

	public static Quantity of(BigDecimal amount) {
		return new Quantity(amount, Bound.EXACT, 0, Optional.empty());
	}

	public static Quantity of(String amount) {
		return of(new BigDecimal(amount));
	}

	/** Returns the amount times its scale, with the known decimals. */
	public BigDecimal value() {
		if (this.scale == 0 && this.amount.scale() >= 0) {
			return this.amount;
		}
		BigDecimal value = this.amount.scaleByPowerOfTen(this.scale);
		return (value.scale() < 0) ? value.setScale(0) : value;
	}

	/** Returns the number of known decimals of the value, at least zero. */
	public int decimals() {
		return value().scale();
	}

	/** Returns the standard error in the unit of the value: value x RSE / 100. */
	public Optional<BigDecimal> standardError() {
		return this.relativeStandardError.map((error) -> value().abs().multiply(error).movePointLeft(2));
	}

	/** Returns half a unit of the last published digit. */
	BigDecimal roundingError() {
		return BigDecimal.ONE.movePointLeft(this.amount.scale()).multiply(new BigDecimal("0.5"));
	}

}
