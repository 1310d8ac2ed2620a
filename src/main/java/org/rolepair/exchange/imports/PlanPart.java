package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** A part of a plan, shown on pages of its own. */
@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
enum PlanPart {

	CREATED(20), CHANGED(10), UNCHANGED(50),
	/** Occupations of the agencies' tables that can't be planned. */
	REJECTED(50),
	/** Roles with remarks, such as an address that was already taken. */
	REMARKS(50), SHARED(20),
	/** Fields edited by hand that differ from the import. */
	WRITTEN(20),
	/** Figures older than those of the role. */
	OLDER(50),
	/** Rows that can't be read or planned. */
	ROWS(50),
	/** Files that hold no known table, or need others. */
	FILES(50);

	private final int size;

	static Optional<PlanPart> find(String name) {
		return Stream.of(values()).filter((part) -> part.path().equals(name)).findFirst();
	}

	/** Returns the part to show first, preferably one that needs decisions. */
	static PlanPart first(DryRun dryRun) {
		if (dryRun.plan().roles().stream().anyMatch(PlannedRole::isUnassigned)) {
			return SHARED;
		}
		return Stream.of(FILES, WRITTEN, CHANGED, CREATED, REJECTED, ROWS)
			.filter((part) -> !part.of(dryRun).isEmpty())
			.findFirst()
			.orElse(UNCHANGED);
	}

	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns whether the part is listed even when empty. */
	boolean isAlwaysCounted() {
		return ordinal() <= UNCHANGED.ordinal();
	}

	/** Returns the content: roles, retained fields or rejected rows. */
	List<?> of(DryRun dryRun) {
		ImportPlan plan = dryRun.plan();
		return switch (this) {
			case CREATED, CHANGED, UNCHANGED -> plan.roles(PlannedRole.Outcome.valueOf(name()));
			case REJECTED -> plan.occupationsLeftOut();
			case REMARKS ->
				plan.roles().stream().filter((role) -> role.isPublished() && !role.remarks().isEmpty()).toList();
			case SHARED -> plan.roles().stream().filter(PlannedRole::isShared).toList();
			case WRITTEN -> dryRun.written();
			case OLDER -> plan.roles().stream().flatMap(PlanPart::older).toList();
			case ROWS -> plan.rowsLeftOut();
			case FILES -> plan.problems();
		};
	}

	private static Stream<DryRun.DifferingField> older(PlannedRole role) {
		return role.held()
			.stream()
			.filter((held) -> held.reason() == RetainedField.Reason.OLDER)
			.map((held) -> new DryRun.DifferingField(role, held, List.of()));
	}

}
