package org.rolepair.comparison;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Value;

/** Two to four roles side by side, with verdicts relative to the first role. */
public final class Comparison {

	@Getter
	private final List<RoleProfile> roles;

	private final Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);

	/** Caches rows, because several parts of a page use the same ones. */
	private final Map<FactKind, ComparedRow> rows = new EnumMap<>(FactKind.class);

	private @Nullable SkillComparison skills;

	private Comparison(List<RoleProfile> roles) {
		this.roles = List.copyOf(roles);
		this.roles.forEach((role) -> this.kinds.addAll(role.facts().kinds()));
		this.kinds.removeIf((kind) -> kind.isHourlyOnly() && !allHave(kind));
	}

	/** Compares two to four different roles, in column order. */
	public static Comparison of(List<RoleProfile> roles) {
		long different = roles.stream().map(RoleProfile::slug).distinct().count();
		if (roles.size() < 2 || roles.size() > ComparisonAddress.MAX_ROLES || different < roles.size()) {
			throw new IllegalArgumentException("A comparison takes two to four different roles");
		}
		return new Comparison(roles);
	}

	public RoleProfile first() {
		return this.roles.get(0);
	}

	public boolean isPair() {
		return this.roles.size() == 2;
	}

	public ComparedRow row(FactKind kind) {
		return this.rows.computeIfAbsent(kind, this::compare);
	}

	private ComparedRow compare(FactKind kind) {
		List<Optional<Fact>> facts = this.roles.stream().map((role) -> role.facts().fact(kind)).toList();
		List<Verdict> verdicts = IntStream.range(1, facts.size())
			.mapToObj((at) -> ComparisonRules.of(kind, first(), facts.get(0), this.roles.get(at), facts.get(at)))
			.toList();
		return new ComparedRow(kind, facts, verdicts);
	}

	/**
	 * Returns the rows of the given kinds for which any role has a fact, stated blanks
	 * included. Percentiles by the hour are left out unless all roles have them.
	 */
	public List<ComparedRow> rows(List<FactKind> kinds) {
		return kinds.stream().filter(this.kinds::contains).map(this::row).toList();
	}

	/** Returns the skills, which are compared on the first call. */
	public SkillComparison skills() {
		SkillComparison known = (this.skills != null) ? this.skills : new SkillComparison(this);
		this.skills = known;
		return known;
	}

	/** Compares ratings of importance, of skills or of knowledge. */
	public RatingComparison ratings(FactKind kind) {
		return new RatingComparison(this, kind);
	}

	/** Returns the values of a kind in column order; empty where a role has none. */
	<V extends Value> List<Optional<V>> values(FactKind kind, Class<V> form) {
		return this.roles.stream().map((role) -> role.facts().value(kind, form)).toList();
	}

	/** Returns why values of a kind can't be compared; empty if any two can be. */
	Optional<Comparability.Incomparability> findIncomparability(FactKind kind) {
		List<Origin> origins = this.roles.stream()
			.filter((role) -> role.facts().hasValue(kind))
			.map((role) -> role.facts().origin(kind))
			.toList();
		return origins.stream()
			.flatMap((one) -> origins.stream()
				.flatMap((other) -> Comparability.findIncomparability(one, other).stream()))
			.findFirst();
	}

	public boolean anyHas(FactKind kind) {
		return this.roles.stream().anyMatch((role) -> role.facts().hasValue(kind));
	}

	/**
	 * Returns the kind that sums up a topic, such as pay: one that is comparable, else
	 * one that all roles have, else one that any role has.
	 * @param kinds the kinds to choose from, the best first
	 */
	public Optional<FactKind> preferred(List<FactKind> kinds) {
		return kinds.stream()
			.filter((kind) -> row(kind).similarity() != Verdict.Similarity.NOT_COMPARED)
			.findFirst()
			.or(() -> kinds.stream().filter(this::allHave).findFirst())
			.or(() -> kinds.stream().filter(this::anyHas).findFirst());
	}

	public boolean allHave(FactKind kind) {
		return this.roles.stream().allMatch((role) -> role.facts().hasValue(kind));
	}

	/** Returns the number of decimals of the most precise amount of a kind. */
	public int decimals(FactKind kind) {
		return this.roles.stream()
			.flatMap((role) -> role.facts().value(kind, Quantity.class).stream())
			.mapToInt(Quantity::decimals)
			.max()
			.orElse(0);
	}

	/**
	 * One kind of fact across the compared roles.
	 *
	 * @param facts one per role, in column order; empty where a role has none
	 * @param verdicts on the second and later roles, relative to the first
	 */
	public record ComparedRow(FactKind kind, List<Optional<Fact>> facts, List<Verdict> verdicts) {

		public Verdict.Similarity similarity() {
			return Verdict.Similarity.of(this.verdicts);
		}

	}

}
