package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

/**
 * A part of a plan that is looked at by itself.
 */
@RequiredArgsConstructor
enum PlanPart {

	CREATED(50), CHANGED(10), UNCHANGED(50), REJECTED(50),
	/** Roles of which something is worth a look, such as an address that was taken. */
	REMARKS(50),
	/** Occupations that several roles name. */
	SHARED(20),
	/** What somebody wrote by hand, and the import has otherwise. */
	WRITTEN(20),
	/** Figures of which a newer edition is held. */
	OLDER(50),
	/** Rows of the files that cannot be read. */
	ROWS(50);

	private final int size;

	/** The part that an address names. */
	static Optional<PlanPart> find(String name) {
		return Stream.of(values()).filter((part) -> part.path().equals(name)).findFirst();
	}

	/** The part that a plan is looked at first by: one that holds something. */
	static PlanPart first(DryRun dryRun) {
		if (dryRun.plan().roles().stream().anyMatch(PlannedRole::isLeftAlone)) {
			return SHARED;
		}
		return Stream.of(WRITTEN, CHANGED, CREATED, REJECTED, ROWS)
			.filter((part) -> !part.of(dryRun).isEmpty())
			.findFirst()
			.orElse(UNCHANGED);
	}

	/** How an address names it. */
	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it is worth knowing that it holds nothing. */
	boolean isAlwaysCounted() {
		return ordinal() <= REJECTED.ordinal();
	}

	/** How many of its lines one page has. */
	int size() {
		return this.size;
	}

	/** What of a plan belongs to it: roles, fields that stay, or rows of files. */
	List<?> of(DryRun dryRun) {
		ImportPlan plan = dryRun.plan();
		return switch (this) {
			case CREATED, CHANGED, UNCHANGED, REJECTED ->
				plan.roles().stream().filter((role) -> role.outcome() == PlannedRole.Outcome.valueOf(name())).toList();
			case REMARKS ->
				plan.roles().stream().filter((role) -> role.isPublished() && !role.remarks().isEmpty()).toList();
			case SHARED -> plan.roles().stream().filter(PlannedRole::isShared).toList();
			case WRITTEN -> dryRun.written();
			case OLDER -> plan.roles().stream().flatMap(PlanPart::older).toList();
			case ROWS -> plan.files().rejected();
		};
	}

	private static Stream<HeldField> older(PlannedRole role) {
		return role.held()
			.stream()
			.filter((held) -> held.reason() == RetainedField.Reason.OLDER)
			.map((held) -> new HeldField(role, held));
	}

	/**
	 * A field that stays as it is.
	 *
	 * @param role its role
	 * @param held the field
	 */
	record HeldField(PlannedRole role, RetainedField held) {
	}

}
