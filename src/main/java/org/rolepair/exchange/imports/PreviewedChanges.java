package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.editing.draft.FieldChange;
import org.rolepair.exchange.roletable.RoleColumns;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.page.form.TextLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;

/** Shows figures that change as readers see them, before and after. */
record PreviewedChanges(FigureRows rows, Messages messages) {

	private static final String FIGURES = "/figures/";

	/**
	 * Returns the texts that change and the figures with a single value, or all changes
	 * if there are none of these.
	 */
	List<FieldChange> of(RoleProfile before, RoleProfile after, List<FieldChange> all) {
		List<FieldChange> shown = new ArrayList<>(all.stream().filter(PreviewedChanges::isText).toList());
		RoleColumns.FIGURES.forEach((kind) -> figure(kind, before, after).ifPresent(shown::add));
		return shown.isEmpty() ? all : shown;
	}

	private static boolean isText(FieldChange change) {
		return change.path().startsWith("/basics/") || change.path().startsWith("/duties/");
	}

	private Optional<FieldChange> figure(FactKind kind, RoleProfile before, RoleProfile after) {
		Optional<Fact> former = before.facts().fact(kind);
		Optional<Fact> present = after.facts().fact(kind);
		if (former.equals(present)) {
			return Optional.empty();
		}
		List<String> was = former.map((fact) -> lines(kind, before)).orElse(List.of());
		List<String> is = present.map((fact) -> lines(kind, after)).orElse(List.of());
		return Optional.of(new FieldChange(FIGURES + kind, this.messages.text("kind." + kind), TextLine.marked(was, is),
				TextLine.marked(is, was)));
	}

	/** Returns the value, and where it comes from. */
	private List<String> lines(FactKind kind, RoleProfile role) {
		FigureValue value = this.rows.value(kind, role);
		return Stream.concat(Stream.of(value.text()), value.from().map(SourceLine::plain).stream()).toList();
	}

}
