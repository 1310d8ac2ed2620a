package org.rolepair.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolepair.role.Slug;
import org.rolepair.roletable.RoleRow;

/**
 * A row and the role that it speaks of, or why nothing can come of it.
 *
 * @param row the row
 * @param role the role
 * @param lost why there is none
 */
record MeantRole(RoleRow row, Optional<RowTargets.Found> role, Optional<LostRowException> lost) {

	/** The roles of rows; of several rows of one role nothing comes. */
	static List<MeantRole> all(List<RoleRow> rows, RowTargets targets) {
		List<MeantRole> all = rows.stream().map((row) -> of(row, targets)).toList();
		Map<Slug, List<MeantRole>> bySlug = all.stream()
			.filter((one) -> one.role().isPresent())
			.collect(Collectors.groupingBy((one) -> one.role().orElseThrow().slug()));
		return all.stream()
			.map((one) -> one.role()
				.map((role) -> bySlug.get(role.slug()))
				.filter((same) -> same.size() > 1)
				.map(one::oneOf)
				.orElse(one))
			.toList();
	}

	private static MeantRole of(RoleRow row, RowTargets targets) {
		try {
			return new MeantRole(row, Optional.of(targets.of(row)), Optional.empty());
		}
		catch (LostRowException ex) {
			return new MeantRole(row, Optional.empty(), Optional.of(ex));
		}
	}

	private MeantRole oneOf(List<MeantRole> same) {
		String others = same.stream()
			.filter((other) -> other != this)
			.map((other) -> other.row().place())
			.collect(Collectors.joining("; "));
		return new MeantRole(this.row, Optional.empty(),
				Optional.of(new LostRowException(this.row.problem("role",
						"its role, %s, has another row (%s); leave one, or name another role in this column"
							.formatted(this.role.orElseThrow().slug(), others)))));
	}

}
