package org.rolepair.role.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** Shares of a whole by group, in the source's order. Each group name occurs once. */
public record Distribution(@JsonProperty("scheme") Scheme scheme,
		@JsonProperty("parts") List<Part> parts) implements Value {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	public Distribution {
		parts = List.copyOf(parts);
		for (Part part : parts) {
			part.quantity().ifPresent((share) -> requireShare(part.name(), share));
		}
		faultOf(scheme, parts).ifPresent((fault) -> {
			throw new IllegalArgumentException(fault.sort().words() + ": " + fault.detail());
		});
	}

	/**
	 * Returns why shares from 0 to 100 percent can't form a distribution. Their sum may
	 * be off by half of the last shown digit of each.
	 */
	public static Optional<Fault> faultOf(Scheme scheme, List<Part> parts) {
		if (parts.isEmpty()) {
			return Optional.of(new Fault(Fault.Sort.EMPTY, ""));
		}
		Optional<String> repeated = repeatedName(parts);
		if (repeated.isPresent()) {
			return repeated.map((name) -> new Fault(Fault.Sort.REPEATED, name));
		}
		List<Quantity> shares = known(parts);
		BigDecimal sum = sum(shares);
		BigDecimal excess = sum.subtract(WHOLE);
		BigDecimal tolerance = shares.stream().map(Quantity::roundingError).reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean complete = shares.size() == parts.size();
		if (scheme == Scheme.EXCLUSIVE && complete && excess.abs().compareTo(tolerance) > 0) {
			return Optional.of(new Fault(Fault.Sort.NOT_WHOLE, sum.toPlainString()));
		}
		boolean tooMuch = scheme != Scheme.OVERLAPPING && excess.compareTo(tolerance) > 0;
		return tooMuch ? Optional.of(new Fault(Fault.Sort.ABOVE_WHOLE, sum.toPlainString())) : Optional.empty();
	}

	public static Optional<String> repeatedName(List<Part> parts) {
		Set<String> names = new HashSet<>();
		return parts.stream().map(Part::name).filter((name) -> !names.add(name)).findFirst();
	}

	/** Returns the sum of the known shares, in percent. */
	public BigDecimal total() {
		return sum(known(this.parts));
	}

	/** Returns the largest known share, in percent; 100 if none is above zero. */
	public BigDecimal largestShare() {
		return known(this.parts).stream()
			.map(Quantity::value)
			.filter((share) -> share.signum() > 0)
			.max(BigDecimal::compareTo)
			.orElse(WHOLE);
	}

	@JsonProperty("complete")
	public boolean isComplete() {
		return known(this.parts).size() == this.parts.size();
	}

	/** Returns the part with the greatest share, unless another may be as great. */
	public Optional<Part> mostCommon() {
		BigDecimal largest = largestShare();
		List<Part> greatest = this.parts.stream()
			.filter((part) -> part.quantity().filter((share) -> share.value().compareTo(largest) == 0).isPresent())
			.toList();
		return (isComplete() && greatest.size() == 1) ? Optional.of(greatest.get(0)) : Optional.empty();
	}

	static void requireShare(String name, Quantity share) {
		if (!isShare(share)) {
			throw new IllegalArgumentException(
					"A share is from 0 to 100 percent: %s has %s".formatted(name, share.amount()));
		}
	}

	static boolean isShare(Quantity share) {
		return share.value().signum() >= 0 && share.value().compareTo(WHOLE) <= 0;
	}

	private static BigDecimal sum(List<Quantity> shares) {
		return shares.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<Quantity> known(List<Part> parts) {
		return parts.stream().flatMap((part) -> part.quantity().stream()).toList();
	}

	/** How groups divide a whole. */
	public enum Scheme {

		/** Everyone is in one group, and all groups are listed. */
		EXCLUSIVE,

		/** A person can be in several groups; the shares need not add up to 100. */
		OVERLAPPING,

		/** Some groups are listed; the rest is "other". */
		PARTIAL

	}

	/** Why shares can't form a distribution: the repeated name, or their sum. */
	public record Fault(Sort sort, String detail) {

		@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
		public enum Sort {

			EMPTY("A distribution has parts"), REPEATED("A distribution has each group once"),

			NOT_WHOLE("Exclusive shares total 100 percent within rounding"),

			ABOVE_WHOLE("Shares of separate groups total at most 100 percent");

			private final String words;

			String words() {
				return this.words;
			}

		}

	}

}
