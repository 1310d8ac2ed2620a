package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.TitleForms;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

/**
 * Finds the role for each row of the operator's own table. First choice is the role that
 * the row names. Next are a role created by an earlier row with that title, and the role
 * with its O*NET-SOC code. Otherwise it is a new role.
 */
final class RowTargets {

	/** The columns by which a row finds its role. */
	static final List<String> COLUMNS = List.of("role", "title", "onet_soc_code");

	private static final String ADOPTED = "found by its code: its texts stay unless the column role names it";

	private final RoleSummaries summaries;

	private final Map<UUID, ImportedRole> imported;

	private final Map<String, List<Found>> byCode = new HashMap<>();

	private final Map<Slug, UUID> made = new HashMap<>();

	/** The rows of each role; those that are rejected by an empty slug. */
	private final Map<Optional<Slug>, List<RoleRow>> rows;

	/** Looks among existing roles, and those planned from the agencies' tables. */
	RowTargets(RoleSummaries summaries, Map<UUID, ImportedRole> imported, List<CodedRole> coded,
			List<PlannedRole> official, List<RoleRow> rows) {
		this.summaries = summaries;
		this.imported = imported;
		coded.forEach((role) -> withCode(role.onetSocCode()).add(new Found(role.id(), role.slug())));
		official.stream().filter((role) -> role.outcome() == PlannedRole.Outcome.CREATED).forEach((role) -> {
			RoleContent content = role.after().orElseThrow();
			this.made.put(content.slug(), role.id());
			withCode(role.code()).add(new Found(role.id(), content.slug()));
		});
		this.rows = rows.stream().collect(Collectors.groupingBy(this::slug));
	}

	private List<Found> withCode(String code) {
		return this.byCode.computeIfAbsent(code, (unseen) -> new ArrayList<>());
	}

	/** Returns the role of a row; rejects the row if another row has the same role. */
	TargetRole of(RoleRow row) {
		TargetRole target = match(row);
		String others = this.rows.getOrDefault(target.slug(), List.of())
			.stream()
			.filter((other) -> other != row)
			.map(RoleRow::place)
			.collect(Collectors.joining("; "));
		if (!others.isEmpty()) {
			throw row.rejected("role",
					"its role, %s, has another row (%s); remove one, or name another role in this column"
						.formatted(target.slug().orElseThrow(), others));
		}
		return target;
	}

	private Optional<Slug> slug(RoleRow row) {
		try {
			return match(row).slug();
		}
		catch (RejectedRowException ex) {
			return Optional.empty();
		}
	}

	private TargetRole match(RoleRow row) {
		return row.role().map((slug) -> named(row, slug)).orElseGet(() -> unnamed(row));
	}

	private TargetRole named(RoleRow row, Slug slug) {
		return present(slug).map((found) -> found.target(false)).orElseGet(() -> {
			requireFree(row, "role", slug, "the address /roles/%s belonged to another role".formatted(slug));
			return made(row, slug);
		});
	}

	private TargetRole unnamed(RoleRow row) {
		Optional<Slug> slug = Slug.parse(TitleForms.slug(row.titles().title()));
		Optional<Found> earlier = slug.flatMap(this::present).filter(this::isMadeByRow);
		if (earlier.isPresent()) {
			return earlier.get().target(false);
		}
		List<Found> same = row.onetSocCode().map(this::withCode).orElse(List.of());
		if (same.size() > 1) {
			throw row.rejected("onet_soc_code",
					"%d roles have this code: %s; name one in the column role".formatted(same.size(), slugs(same)));
		}
		if (same.size() == 1) {
			return same.get(0).target(!isMadeByRow(same.get(0)));
		}
		Slug free = slug
			.orElseThrow(() -> row.rejected("title", "can't become an address; enter one in the column role"));
		requireFree(row, "title", free, "its address, /roles/%s, belongs to another role; ".formatted(free)
				+ "enter that role's address or a new one in the column role");
		return made(row, free);
	}

	private TargetRole made(RoleRow row, Slug slug) {
		List<Found> same = row.onetSocCode().map(this::withCode).orElse(List.of());
		return new TargetRole(UUID.randomUUID(), Optional.of(slug), true, false, List.of(), Optional.empty(),
				same.isEmpty() ? List.of() : List.of("its O*NET-SOC code is also the code of " + slugs(same)));
	}

	private static String slugs(List<Found> roles) {
		return roles.stream().map((role) -> role.slug().value()).collect(Collectors.joining(", "));
	}

	private Optional<Found> present(Slug slug) {
		return this.summaries.bySlug(slug)
			.map(RoleSummary::id)
			.or(() -> Optional.ofNullable(this.made.get(slug)))
			.map((id) -> new Found(id, slug));
	}

	private boolean isMadeByRow(Found role) {
		return Optional.ofNullable(this.imported.get(role.id()))
			.filter((traces) -> traces.marks().knows(RoleMerge.CREATED_BY_ROW))
			.isPresent();
	}

	private void requireFree(RoleRow row, String column, Slug slug, String reason) {
		if (this.made.containsKey(slug) || this.summaries.isTaken(UUID.randomUUID(), slug)) {
			throw row.rejected(column, reason);
		}
	}

	private record Found(UUID id, Slug slug) {

		TargetRole target(boolean adopted) {
			return new TargetRole(this.id, Optional.of(this.slug), false, adopted, List.of(), Optional.empty(),
					adopted ? List.of(ADOPTED) : List.of());
		}

	}

}
