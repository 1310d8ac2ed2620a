package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.proposals.EditionPlans;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RejectedRow;
import org.rolepair.exchange.tables.RejectedRows;
import org.rolepair.role.fact.Fact;
import org.rolepair.source.Citation;

/**
 * The changes that an import would make, and the tables that need others beside them.
 *
 * @param rejectedRows the rows of role tables that can't be read or planned
 */
record ImportPlan(OfficialFiles files, List<PlannedRole> roles, EditionPlans editions, List<Citation> sources,
		List<FileProblem> missing, RejectedRows rejectedRows) {

	List<FileProblem> problems() {
		return Stream.of(this.files.unknown(), this.files.remarks(), this.missing).flatMap(List::stream).toList();
	}

	List<PlannedRole> roles(PlannedRole.Outcome outcome) {
		return this.roles.stream().filter((role) -> role.outcome() == outcome).toList();
	}

	int count(PlannedRole.Outcome outcome) {
		return roles(outcome).size();
	}

	/** Returns why rows are left out, unreadable ones and others, in their order. */
	List<FileProblem> rowsLeftOut() {
		Set<FileProblem> read = this.files.rejectedRows()
			.stream()
			.map(RejectedRow::problem)
			.collect(Collectors.toSet());
		Stream<FileProblem> ofAgencies = this.files.rejected().stream().filter((problem) -> !read.contains(problem));
		return Stream.concat(ofAgencies, this.rejectedRows.rows().stream().map(RejectedRow::problem))
			.sorted(FileProblem.BY_PLACE)
			.toList();
	}

	/** Returns the occupations of the agencies' tables that are left out. */
	List<PlannedRole> occupationsLeftOut() {
		return roles(PlannedRole.Outcome.REJECTED).stream().filter(PlannedRole::isOccupation).toList();
	}

	/** Returns the figures and blanks of all roles that would change. */
	Stream<Fact> facts() {
		return this.roles.stream()
			.flatMap((role) -> role.after().stream())
			.flatMap((content) -> content.facts().byKind().values().stream());
	}

	int held() {
		return this.roles.stream().mapToInt((role) -> role.held().size()).sum();
	}

	int held(RetainedField.Reason reason) {
		return (int) this.roles.stream()
			.flatMap((role) -> role.held().stream())
			.filter((one) -> one.reason() == reason)
			.count();
	}

	/** Returns the choices, as {@code code=slug}, whose role does not have that code. */
	List<String> missing(Map<String, String> adopted) {
		Set<String> present = this.roles.stream()
			.flatMap((role) -> role.sharing().stream())
			.map((role) -> role.onetSocCode() + "=" + role.slug())
			.collect(Collectors.toSet());
		return adopted.entrySet()
			.stream()
			.map((choice) -> choice.getKey() + "=" + choice.getValue())
			.filter((choice) -> !present.contains(choice))
			.sorted()
			.toList();
	}

	/** Returns whether the files have content but none of it can be imported. */
	boolean rejectsAll() {
		boolean rejects = !this.roles.isEmpty() || !this.files.rejected().isEmpty();
		return rejects && this.editions.isOfNationAlone() && count(PlannedRole.Outcome.REJECTED) == this.roles.size();
	}

	boolean changesNothing() {
		return this.editions.isEmpty() && this.roles.stream().noneMatch(PlannedRole::isPublished);
	}

}
