package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.rolepair.fact.Fact;
import org.rolepair.role.CategoryCatalogue;
import org.rolepair.role.CodedRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.MajorGroups;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleHistory;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.roletable.RoleRow;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/**
 * Finds out what rows of the operator's own table would do, on top of what official
 * tables given with them would.
 */
@Component
class RowPlanner {

	private static final String ADOPTED = "found by its code: its texts stay, since the column role does not name it";

	private final KeptRoles kept;

	private final RoleHistory history;

	private final ShippedRoles shipped;

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	RowPlanner(KeptRoles kept, RoleHistory history, ShippedRoles shipped, SourceCatalogue sources,
			CategoryCatalogue categories) {
		this.kept = kept;
		this.history = history;
		this.shipped = shipped;
		this.sources = sources;
		this.categories = categories;
	}

	/**
	 * Plan rows.
	 * @param rows the rows
	 * @param before what is planned already
	 * @param coded the roles with O*NET-SOC codes
	 * @param imported what imports have left in roles
	 * @param replaced the fields, as "registered-nurse/description", in which the rows
	 * take the place of what was written by hand
	 */
	RowsPlan plan(List<RoleRow> rows, RowsPlan before, List<CodedRole> coded, Map<UUID, ImportedRole> imported,
			Predicate<String> replaced) {
		return rows.isEmpty() ? before : new Pass(before, coded, imported, replaced).plan(rows);
	}

	/**
	 * One pass over all rows.
	 */
	private final class Pass {

		private final Map<UUID, PlannedRole> planned = new LinkedHashMap<>();

		private final Map<UUID, ImportedRole> imported;

		private final Predicate<String> replaced;

		private final RowTargets targets;

		private final RowVocabulary vocabulary;

		Pass(RowsPlan before, List<CodedRole> coded, Map<UUID, ImportedRole> imported, Predicate<String> replaced) {
			before.roles().forEach((role) -> this.planned.put(role.id(), role));
			this.imported = imported;
			this.replaced = replaced;
			this.targets = new RowTargets(RowPlanner.this.kept, imported, coded, before.roles());
			this.vocabulary = new RowVocabulary(before.sources(), RowPlanner.this.sources.all(),
					RowPlanner.this.categories.all());
		}

		RowsPlan plan(List<RoleRow> rows) {
			for (MeantRole meant : MeantRole.all(rows, this.targets)) {
				PlannedRole role = meant.lost()
					.map((lost) -> lost(meant.row(), lost))
					.orElseGet(() -> planned(meant.row(), meant.role().orElseThrow()));
				this.planned.put(role.id(), role);
			}
			return new RowsPlan(List.copyOf(this.planned.values()), this.vocabulary.cited());
		}

		private PlannedRole planned(RoleRow row, RowTargets.Found found) {
			try {
				this.vocabulary.requireSources(row);
				PlannedRole role = found.isNew() ? create(row, found) : change(row, found);
				this.vocabulary.cite(row);
				return role;
			}
			catch (LostRowException ex) {
				return lost(row, ex);
			}
			catch (IllegalArgumentException ex) {
				return lost(row, new LostRowException(row.problem("", "does not hold together: " + ex.getMessage())));
			}
		}

		private PlannedRole create(RoleRow row, RowTargets.Found found) {
			String category = this.vocabulary.category(row)
				.or(() -> row.onetSocCode()
					.or(row::socCode)
					.flatMap(MajorGroups::of)
					.map((group) -> group.name().slug()))
				.orElseThrow(() -> new LostRowException(row.problem("category", "a new role needs one, or a code")));
			requirePublishable(row);
			RoleMerge.Merged merged = RowMerge.create(row, found.slug(), category);
			return new PlannedRole(subject(merged.content()), merged.content().titles().title(),
					PlannedRole.Outcome.CREATED, found.id(), 0, Optional.empty(), Optional.of(merged.content()),
					new ImportedRole(false, false, merged.marks()), List.of(), sameCode(row), List.of());
		}

		private static void requirePublishable(RoleRow row) {
			if (row.description().isEmpty()) {
				throw new LostRowException(row.problem("description", "a new role needs one"));
			}
			if (row.duties().isEmpty() && row.facts().stream().allMatch(Fact::isBlank)) {
				throw new LostRowException(row.problem("duties", "a new role needs duties or a figure"));
			}
		}

		private List<String> sameCode(RoleRow row) {
			return row.onetSocCode()
				.map(this.targets::withCode)
				.filter((others) -> !others.isEmpty())
				.map((others) -> "its O*NET-SOC code is also that of "
						+ others.stream().map(Slug::value).collect(Collectors.joining(", ")))
				.stream()
				.toList();
		}

		private PlannedRole change(RoleRow row, RowTargets.Found found) {
			Optional<PlannedRole> before = Optional.ofNullable(this.planned.get(found.id()));
			Optional<Revision> newest = RowPlanner.this.history.newest(found.id());
			Optional<RoleContent> is = newest.map((revision) -> RoleContent.of(revision.profile()));
			boolean undone = isUndone(found.id());
			if (!undone && newest.filter(Pass::isWithdrawn).isPresent()) {
				throw new LostRowException(row.problem("role", "the role %s was withdrawn".formatted(found.slug())));
			}
			ImportedRole traces = before.map(PlannedRole::traces).orElseGet(() -> traces(found.id()));
			RoleContent content = before.flatMap(PlannedRole::after).or(() -> is).orElseThrow();
			boolean adopted = row.role().isEmpty() && !traces.marks().knows(RowMerge.MADE);
			Subject subject = before.map(PlannedRole::subject).orElseGet(() -> subject(content));
			RoleMerge.Merged merged = RowMerge.change(row, this.vocabulary.category(row),
					new RowMerge.Present(content, traces.marks(), RowPlanner.this.shipped.content(found.id()), adopted),
					(field) -> this.replaced.test(subject.key() + "/" + field));
			boolean changed = undone || !is.equals(Optional.of(merged.content()));
			return new PlannedRole(subject, merged.content().titles().title(), outcome(before, changed), found.id(),
					newest.map(Revision::number).orElse(0), changed ? is : Optional.empty(),
					changed ? Optional.of(merged.content()) : Optional.empty(),
					new ImportedRole(traces.ownsTexts(), false, merged.marks()),
					joined(before.map(PlannedRole::held), merged.held()),
					joined(before.map(PlannedRole::remarks), adopted ? List.of(ADOPTED) : List.of()),
					before.map(PlannedRole::sharing).orElse(List.of()));
		}

		private boolean isUndone(UUID role) {
			return Optional.ofNullable(this.imported.get(role)).filter(ImportedRole::undone).isPresent();
		}

		private static boolean isWithdrawn(Revision revision) {
			return revision.profile().standing().state() == RoleState.WITHDRAWN;
		}

		private static <T> List<T> joined(Optional<List<T>> before, List<T> more) {
			List<T> all = new ArrayList<>(before.orElse(List.of()));
			all.addAll(more);
			return all;
		}

		private static PlannedRole.Outcome outcome(Optional<PlannedRole> before, boolean changed) {
			if (before.filter((role) -> role.outcome() == PlannedRole.Outcome.CREATED).isPresent()) {
				return PlannedRole.Outcome.CREATED;
			}
			return changed ? PlannedRole.Outcome.CHANGED : PlannedRole.Outcome.UNCHANGED;
		}

		private ImportedRole traces(UUID role) {
			return Optional.ofNullable(this.imported.get(role))
				.orElseGet(() -> new ImportedRole(false, false, RowPlanner.this.shipped.marks(role)));
		}

		private static Subject subject(RoleContent content) {
			return new Subject.OwnRole(content.slug(), content.onetSocCode().orElse(""));
		}

		private static PlannedRole lost(RoleRow row, LostRowException ex) {
			return new PlannedRole(new Subject.LostRow(ex.problem()), row.titles().title(),
					PlannedRole.Outcome.REJECTED, UUID.randomUUID(), 0, Optional.empty(), Optional.empty(),
					ImportedRole.none(), List.of(), List.of(ex.problem().line()), List.of());
		}

	}

}
