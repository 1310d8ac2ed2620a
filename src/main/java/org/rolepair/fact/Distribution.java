package org.rolepair.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shares of a whole by group, in the order of the source.
 *
 * @param scheme how the groups divide the whole
 * @param parts the groups, each named once
 */
public record Distribution(Scheme scheme, List<Part> parts) implements Value {

	public Distribution {
		parts = List.copyOf(parts);
		Set<String> names = new HashSet<>();
		for (Part part : parts) {
			part.quantity().ifPresent((share) -> Shares.requireShare(part.name(), share));
			if (!names.add(part.name())) {
				throw new IllegalArgumentException("A group stands once in a distribution: " + part.name());
			}
		}
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A distribution has parts");
		}
		List<Quantity> shares = known(parts);
		boolean complete = shares.size() == parts.size();
		if (scheme == Scheme.EXCLUSIVE && complete && !Shares.addUp(shares)) {
			throw new IllegalArgumentException("Exclusive shares add to 100 percent within rounding");
		}
		if (scheme != Scheme.OVERLAPPING && Shares.exceedWhole(shares)) {
			throw new IllegalArgumentException("Shares of separate groups add to no more than 100 percent");
		}
	}

	/**
	 * What the known parts add to.
	 * @return in percent
	 */
	public BigDecimal total() {
		return Shares.sum(known(this.parts));
	}

	/**
	 * The greatest known share.
	 * @return in percent, 100 when none is known
	 */
	public BigDecimal greatest() {
		return known(this.parts).stream()
			.map(Quantity::value)
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.valueOf(100));
	}

	/**
	 * Whether every part is known.
	 * @return false when one is withheld
	 */
	public boolean isComplete() {
		return known(this.parts).size() == this.parts.size();
	}

	/**
	 * The one part with the greatest share.
	 * @return empty when two parts share the first place, or a part that may be greater
	 * is withheld
	 */
	public Optional<Part> mostCommon() {
		List<Part> known = this.parts.stream()
			.filter((part) -> part.quantity().isPresent())
			.sorted((one, two) -> two.quantity().orElseThrow().value().compareTo(one.quantity().orElseThrow().value()))
			.toList();
		if (known.isEmpty() || known.size() < this.parts.size()) {
			return Optional.empty();
		}
		boolean tied = known.size() > 1 && known.get(0)
			.quantity()
			.orElseThrow()
			.value()
			.compareTo(known.get(1).quantity().orElseThrow().value()) == 0;
		return tied ? Optional.empty() : Optional.of(known.get(0));
	}

	private static List<Quantity> known(List<Part> parts) {
		return parts.stream().flatMap((part) -> part.quantity().stream()).toList();
	}

	/**
	 * How groups divide a whole.
	 */
	public enum Scheme {

		/** Everyone is in one group, and all groups are listed. */
		EXCLUSIVE,

		/** A person can be in several groups; the shares need not add up. */
		OVERLAPPING,

		/** Some groups are listed; the rest is "other". */
		PARTIAL

	}

}
