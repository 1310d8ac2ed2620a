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

	private static final String ADOPTED = "found by its code: its texts stay unless the column role names it";

	private final RoleSummaries summaries;

	private final Map<UUID, ImportedRole> imported;

	private final Map<String, List<Found>> byCode = new HashMap<>();

	private final Map<Slug, UUID> made = new HashMap<>();

	/** Looks among existing roles, and those planned from the agencies' tables. */
	RowTargets(RoleSummaries summaries, Map<UUID, ImportedRole> imported, List<CodedRole> coded,
			List<PlannedRole> official) {
		this.summaries = summaries;
		this.imported = imported;
		coded.forEach((role) -> withCode(role.onetSocCode()).add(new Found(role.id(), role.slug())));
		official.stream().filter((role) -> role.outcome() == PlannedRole.Outcome.CREATED).forEach((role) -> {
			RoleContent content = role.after().orElseThrow();
			this.made.put(content.slug(), role.id());
			withCode(role.code()).add(new Found(role.id(), content.slug()));
		});
	}

	private List<Found> withCode(String code) {
		return this.byCode.computeIfAbsent(code, (unseen) -> new ArrayList<>());
	}

	/** Matches rows with roles; rejects rows that share a role. */
	List<Match> of(List<RoleRow> rows) {
		List<Match> all = rows.stream().map(this::match).toList();
		Map<Optional<Slug>, List<Match>> bySlug = all.stream().collect(Collectors.groupingBy(Match::slug));
		return all.stream()
			.map((one) -> one.slug()
				.map((slug) -> one.rejectedIfShared(bySlug.getOrDefault(one.slug(), List.of()), slug))
				.orElse(one))
			.toList();
	}

	private Match match(RoleRow row) {
		try {
			TargetRole target = row.role().isPresent() ? named(row, row.role().get()) : unnamed(row);
			return new Match(row, Optional.of(target), Optional.empty());
		}
		catch (RejectedRowException ex) {
			return new Match(row, Optional.empty(), Optional.of(ex));
		}
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

	/** A row with its role, or with the reason for its rejection. */
	record Match(RoleRow row, Optional<TargetRole> found, Optional<RejectedRowException> rejected) {

		/** Returns the role, or rejects the row. */
		TargetRole target() {
			return this.found.orElseThrow(this.rejected::orElseThrow);
		}

		private Optional<Slug> slug() {
			return this.found.flatMap(TargetRole::slug);
		}

		private Match rejectedIfShared(List<Match> same, Slug slug) {
			if (same.size() == 1) {
				return this;
			}
			String others = same.stream()
				.filter((other) -> other != this)
				.map((other) -> other.row().place())
				.collect(Collectors.joining("; "));
			return new Match(this.row, Optional.empty(),
					Optional.of(this.row.rejected("role",
							"its role, %s, has another row (%s); remove one, or name another role in this column"
								.formatted(slug, others))));
		}

	}

}
