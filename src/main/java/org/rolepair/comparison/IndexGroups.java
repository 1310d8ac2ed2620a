package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;

/**
 * Groups of roles that the index rule treats alike, so that it is applied to pairs of
 * groups, not of roles. The number of groups depends on the variety of the roles'
 * sources, not on their number.
 */
public final class IndexGroups {

	private final Map<FactKind, TreeSet<BigDecimal>> bounds = new EnumMap<>(FactKind.class);

	private final Set<String> sharedRows = new HashSet<>();

	private final List<Optional<Integer>> groups = new ArrayList<>();

	private final List<BitSet> partners = new ArrayList<>();

	public IndexGroups(List<RoleProfile> roles) {
		findSharedRowsAndBounds(roles);
		Map<Set<Trait>, Integer> numbers = new HashMap<>();
		NavigableMap<Integer, List<RoleProfile>> members = new TreeMap<>();
		for (RoleProfile role : roles) {
			Optional<Integer> group = Optional.of(role)
				.filter(IndexRule::isFull)
				.map((full) -> numbers.computeIfAbsent(traits(full), (traits) -> numbers.size()));
			this.groups.add(group);
			group.ifPresent((number) -> members.computeIfAbsent(number, (key) -> new ArrayList<>()).add(role));
		}
		members.forEach((group, own) -> {
			this.partners.add(new BitSet());
			members.headMap(group, true).forEach((earlier, others) -> link(earlier, group, others.get(0), own));
		});
	}

	private void link(int one, int other, RoleProfile member, List<RoleProfile> others) {
		RoleProfile partner = others.get((one == other) ? others.size() - 1 : 0);
		if (member != partner && IndexRule.isIndexed(member, partner)) {
			this.partners.get(one).set(other);
			this.partners.get(other).set(one);
		}
	}

	private void findSharedRowsAndBounds(List<RoleProfile> roles) {
		Set<String> rows = new HashSet<>();
		for (RoleProfile role : roles) {
			Set<String> own = new HashSet<>();
			for (Fact fact : IndexRule.comparedFacts(role)) {
				fact.origin().row().map(StatisticalRow::name).ifPresent(own::add);
				fact.value(Quantity.class)
					.filter((quantity) -> quantity.bound() != Bound.EXACT)
					.ifPresent((quantity) -> this.bounds.computeIfAbsent(fact.kind(), (kind) -> new TreeSet<>())
						.add(quantity.value()));
			}
			own.stream().filter((row) -> !rows.add(row)).forEach(this.sharedRows::add);
		}
	}

	public int size() {
		return this.partners.size();
	}

	/** Returns the group of a role by its index; empty if no pair of it is indexed. */
	public Optional<Integer> group(int role) {
		return this.groups.get(role);
	}

	/** Returns the groups, perhaps its own too, with whose roles pairs are indexed. */
	public BitSet partners(int group) {
		return this.partners.get(group);
	}

	private Set<Trait> traits(RoleProfile role) {
		return IndexRule.comparedFacts(role)
			.stream()
			.filter((fact) -> !fact.isBlank())
			.map((fact) -> trait(role, fact))
			.collect(Collectors.toUnmodifiableSet());
	}

	private Trait trait(RoleProfile role, Fact fact) {
		boolean shared = fact.origin().row().filter((row) -> this.sharedRows.contains(row.name())).isPresent();
		Origin observed = fact.origin().observed();
		return new Trait(fact.kind(), shared ? observed : observed.withRow(Optional.empty()), role.currency(),
				shared ? fact.answer() : basis(fact.kind(), fact.answer()));
	}

	/** Returns what decides whether an answer can be compared with another one. */
	private Object basis(FactKind kind, Answer answer) {
		if (answer instanceof Quantity quantity) {
			return (quantity.bound() != Bound.EXACT) ? quantity
					: this.bounds.getOrDefault(kind, new TreeSet<>()).headSet(quantity.value(), true).size();
		}
		return (answer instanceof BestPaying best) ? best.standing().map(BestPaying.Standing::basis)
				: answer.getClass();
	}

	/**
	 * What decides whether a fact can be compared with other roles' facts of its kind.
	 *
	 * @param origin without its derivation, and without a row that no other role has
	 */
	private record Trait(FactKind kind, Origin origin, Currency currency, Object basis) {

	}

}
