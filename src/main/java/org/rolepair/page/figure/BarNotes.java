package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;

/** Explains tables of bars: who answered, what is missing and how shares add up. */
public record BarNotes(List<RoleProfile> roles, Messages messages) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/**
	 * Returns the share that a list of shares leaves out; none if it leaves out nothing.
	 * @param key the message, with "share" as its argument
	 */
	public List<String> rest(Distribution shares, String key) {
		BigDecimal rest = WHOLE.subtract(shares.total());
		return (rest.signum() > 0)
				? List.of(this.messages.text(key, Map.of("share", Numbers.percent(rest, Math.max(rest.scale(), 0)))))
				: List.of();
	}

	/** Returns all notes on a kind of figure. */
	public List<String> of(FactKind kind) {
		Stream<String> shares = this.roles.stream()
			.flatMap((role) -> role.facts()
				.value(kind, Distribution.class)
				.flatMap((distribution) -> shares(kind, role, distribution))
				.stream());
		return Stream.of(asked(kind, "bars.asked").stream(), missing(kind).stream(), shares)
			.flatMap((notes) -> notes)
			.distinct()
			.toList();
	}

	/**
	 * Returns who was asked, and how many people answered for each role; empty where no
	 * source says how many.
	 * @param key the message, with "people" as its argument
	 */
	public Optional<String> asked(FactKind kind, String key) {
		List<String> who = new ArrayList<>();
		List<String> people = new ArrayList<>();
		for (RoleProfile role : this.roles) {
			Optional<Fact> sampled = role.facts().fact(kind).filter((fact) -> fact.respondents().isPresent());
			sampled.map((fact) -> this.messages.text("population." + fact.origin().population())).ifPresent(who::add);
			sampled.flatMap(Fact::respondents)
				.map((count) -> this.messages.text("bars.asked.role",
						Map.of("count", count, "roles", role.titles().runningPlural())))
				.ifPresent(people::add);
		}
		return people.isEmpty() ? Optional.empty()
				: Optional.of(who.stream().distinct().collect(Collectors.joining(" ")) + " "
						+ this.messages.text(key, Map.of("people", Lists.and(people))));
	}

	/** Returns which roles have no figures of a kind, and why. */
	public List<String> missing(FactKind kind) {
		Map<BlankReason, List<String>> missing = new EnumMap<>(BlankReason.class);
		for (RoleProfile role : this.roles) {
			if (role.facts().answer(kind) instanceof Blank blank) {
				missing.computeIfAbsent(blank.reason(), (reason) -> new ArrayList<>())
					.add(role.titles().runningPlural());
			}
		}
		return missing.entrySet()
			.stream()
			.map((blank) -> this.messages.text("bars.missing",
					Map.of("kind", this.messages.text("kind." + kind), "roles", Lists.and(blank.getValue()), "blank",
							this.messages.text("blank." + blank.getKey() + ".running"))))
			.toList();
	}

	private Optional<String> shares(FactKind kind, RoleProfile role, Distribution shares) {
		String name = this.messages.text("kind." + kind);
		return switch (shares.scheme()) {
			case OVERLAPPING -> Optional.of(this.messages.text("bars.overlapping", Map.of("kind", name)));
			case PARTIAL -> Optional.of(this.messages.text("bars.partial", Map.of("kind", name)));
			case EXCLUSIVE -> {
				BigDecimal sum = shares.total();
				boolean exact = !shares.isComplete() || sum.compareTo(WHOLE) == 0;
				yield exact ? Optional.empty()
						: Optional.of(this.messages.text("bars.rounding", Map.of("kind", name, "roles",
								role.titles().runningPlural(), "sum", Numbers.percent(sum, Math.max(sum.scale(), 0)))));
			}
		};
	}

}
