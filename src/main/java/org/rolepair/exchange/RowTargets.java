package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.CodedRole;
import org.rolepair.role.KeptRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.TitleForms;
import org.rolepair.roletable.RoleRow;

/**
 * Finds the roles that rows of the operator's own table speak of: the one that a row
 * names; else the one that an earlier row made of the same title; else the one that has
 * its O*NET-SOC code; else a new one.
 */
final class RowTargets {

	private static final String ROLE = "role";

	private static final String CODE = "onet_soc_code";

	private final KeptRoles kept;

	private final Map<UUID, ImportedRole> imported;

	private final Map<String, List<Found>> byCode = new HashMap<>();

	private final Map<Slug, PlannedRole> made = new HashMap<>();

	/**
	 * Look among roles.
	 * @param kept all roles
	 * @param imported what imports have left in them
	 * @param coded those with O*NET-SOC codes
	 * @param official what the official tables of the same import make and change
	 */
	RowTargets(KeptRoles kept, Map<UUID, ImportedRole> imported, List<CodedRole> coded, List<PlannedRole> official) {
		this.kept = kept;
		this.imported = imported;
		coded.forEach((role) -> named(role.onetSocCode()).add(new Found(role.id(), role.slug(), false)));
		official.stream().filter((role) -> role.outcome() == PlannedRole.Outcome.CREATED).forEach((role) -> {
			RoleContent content = role.after().orElseThrow();
			this.made.put(content.slug(), role);
			named(role.code()).add(new Found(role.id(), content.slug(), false));
		});
	}

	private List<Found> named(String code) {
		return this.byCode.computeIfAbsent(code, (unseen) -> new ArrayList<>());
	}

	/**
	 * The role of a row.
	 * @param row the row
	 * @throws LostRowException when there is no telling which one it is
	 */
	Found of(RoleRow row) {
		return row.role().isPresent() ? named(row, row.role().get()) : unnamed(row);
	}

	/** The roles that have a code, those that the same import makes included. */
	List<Slug> withCode(String code) {
		return this.byCode.getOrDefault(code, List.of()).stream().map(Found::slug).toList();
	}

	private Found named(RoleRow row, Slug slug) {
		return present(slug).orElseGet(() -> {
			requireFree(row, ROLE, slug, "the address /roles/%s was another role's before".formatted(slug));
			return new Found(UUID.randomUUID(), slug, true);
		});
	}

	private Found unnamed(RoleRow row) {
		String formed = TitleForms.slug(row.titles().title());
		Optional<Slug> slug = Slug.parse(formed);
		Optional<Found> earlier = slug.flatMap(this::present).filter(this::isMadeByRow);
		if (earlier.isPresent()) {
			return earlier.get();
		}
		List<Found> same = row.onetSocCode().map((code) -> this.byCode.getOrDefault(code, List.of())).orElse(List.of());
		if (same.size() > 1) {
			throw new LostRowException(row.problem(CODE,
					"%d roles have this code: %s; name the one that is meant in the column role".formatted(same.size(),
							String.join(", ", same.stream().map((one) -> one.slug().value()).toList()))));
		}
		if (same.size() == 1) {
			return same.get(0);
		}
		Slug free = slug.orElseThrow(() -> new LostRowException(
				row.problem("title", "no address can be made of it; give one in the column role")));
		requireFree(row, "title", free, "the address made of it, /roles/%s, is another role's; ".formatted(free)
				+ "name that role in the column role if it is meant, or give another address there");
		return new Found(UUID.randomUUID(), free, true);
	}

	private Optional<Found> present(Slug slug) {
		return this.kept.bySlug(slug)
			.map(KeptRole::id)
			.or(() -> Optional.ofNullable(this.made.get(slug)).map(PlannedRole::id))
			.map((id) -> new Found(id, slug, false));
	}

	private boolean isMadeByRow(Found role) {
		return Optional.ofNullable(this.imported.get(role.id()))
			.filter((traces) -> traces.marks().knows(RowMerge.MADE))
			.isPresent();
	}

	private void requireFree(RoleRow row, String column, Slug slug, String reason) {
		boolean official = this.made.containsKey(slug);
		if (official || this.kept.isTaken(UUID.randomUUID(), slug)) {
			throw new LostRowException(row.problem(column, reason));
		}
	}

	/**
	 * The role of a row.
	 *
	 * @param id its id
	 * @param slug its slug
	 * @param isNew whether it is not there yet
	 */
	record Found(UUID id, Slug slug, boolean isNew) {

	}

}
