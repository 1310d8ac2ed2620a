package org.rolepair.exchange.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.apache.commons.lang3.StringUtils;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.CategoryName;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.occupation.MajorGroup;
import org.rolepair.role.occupation.MajorGroups;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/** Shows the first roles of a plan as readers would see them, and what is left out. */
@Component
@RequiredArgsConstructor
class PlanPreview {

	private static final int ROLES = 3;

	private static final int FIGURES = 4;

	private static final int CHANGES = 4;

	private static final int DESCRIPTION = 200;

	private static final int LEFT_OUT = 5;

	private static final PublicationStatus PUBLISHED = new PublicationStatus(RoleState.PUBLISHED, Optional.empty(),
			Optional.empty());

	/** What a new role is known by, the kinds of one topic together. */
	private static final List<List<FactKind>> TOPICS = List.of(FactKind.WAGES, List.of(FactKind.SALARY_RANGE),
			List.of(FactKind.BASE_YEAR_EMPLOYMENT, FactKind.EMPLOYMENT), List.of(FactKind.PROJECTED_CHANGE),
			List.of(FactKind.TYPICAL_ENTRY_EDUCATION), List.of(FactKind.TIME_TO_BECOME));

	private final PlanReport report;

	private final PlanWarnings warnings;

	private final CategoryCatalogue categories;

	private final SourceCatalogue sources;

	private final Messages messages;

	private final Clock clock;

	/** Returns the first roles that the plan would publish, in the order of the files. */
	List<PreviewedRole> first(ImportPlan plan) {
		Map<String, CategoryName> names = categoryNames();
		List<Citation> citations = Stream.concat(this.sources.all().stream(), plan.sources().stream()).toList();
		return plan.roles()
			.stream()
			.filter(PlannedRole::isPublished)
			.limit(ROLES)
			.map((role) -> role(plan, role, role.after().orElseThrow(), names, citations))
			.toList();
	}

	/** Returns why the first rows and occupations are left out, and links to all. */
	LeftOut leftOut(ImportPlan plan) {
		List<String> rows = plan.rowsLeftOut().stream().map(FileProblem::line).toList();
		List<String> occupations = plan.occupationsLeftOut()
			.stream()
			.filter((role) -> !role.isShared())
			.map((role) -> role.code() + " " + role.title() + ": " + role.remarks().get(0))
			.toList();
		List<String> shown = Stream.of(rows, occupations).flatMap(List::stream).limit(LEFT_OUT).toList();
		int shownRows = Math.min(LEFT_OUT, rows.size());
		return new LeftOut(shown,
				Stream
					.of(more(PlanPart.ROWS, rows.size() - shownRows),
							more(PlanPart.REJECTED, occupations.size() - (shown.size() - shownRows)))
					.flatMap(Optional::stream)
					.toList());
	}

	private Optional<Link> more(PlanPart part, int count) {
		return (count == 0) ? Optional.empty()
				: Optional.of(new Link(this.messages.text("imports.more." + part, Map.of("count", count)),
						ImportJobController.PATH + "?part=" + part.path()));
	}

	private PreviewedRole role(ImportPlan plan, PlannedRole role, RoleContent content, Map<String, CategoryName> names,
			Collection<Citation> citations) {
		CategoryName category = Optional.ofNullable(names.get(content.category()))
			.orElseGet(() -> new CategoryName(content.category(), content.category(), content.category()));
		String status = this.messages.text("imports.preview." + role.outcome(), Map.of("category", category.name()));
		RoleProfile after = RoleProfile.of(content, category, PUBLISHED, citations);
		FigureRows rows = new FigureRows(this.messages, LocalDate.now(this.clock));
		if (role.before().isEmpty()) {
			String description = content.description().map(SourcedText::text).orElse("");
			return new PreviewedRole(role.title(), status, StringUtils.abbreviate(description, "…", DESCRIPTION),
					figures(after, rows), List.of(), "", this.warnings.of(role));
		}
		RoleProfile before = RoleProfile.of(role.before().get(), category, PUBLISHED, citations);
		List<FieldChange> changes = new PreviewedChanges(rows, this.messages).of(before, after,
				this.report.changes(plan, role));
		List<FieldChange> shown = changes.subList(0, Math.min(CHANGES, changes.size()));
		return new PreviewedRole(role.title(), status, "", List.of(), shown,
				this.messages.text("imports.preview.more", Map.of("count", changes.size() - shown.size())),
				this.warnings.of(role));
	}

	private List<PreviewedFigure> figures(RoleProfile role, FigureRows rows) {
		List<PreviewedFigure> figures = new ArrayList<>();
		for (List<FactKind> topic : TOPICS) {
			topic.stream().filter(role.facts()::hasValue).findFirst().ifPresent((kind) -> {
				FigureValue value = rows.value(kind, role);
				figures.add(new PreviewedFigure(this.messages.text("kind." + kind), value.text(),
						value.from().map(SourceLine::plain).orElse("")));
			});
		}
		return figures.subList(0, Math.min(FIGURES, figures.size()));
	}

	private Map<String, CategoryName> categoryNames() {
		Map<String, CategoryName> names = new HashMap<>();
		MajorGroups.all().stream().map(MajorGroup::name).forEach((name) -> names.put(name.slug(), name));
		this.categories.all().forEach((category) -> names.put(category.name().slug(), category.name()));
		return names;
	}

	/**
	 * A role of the plan, with its figures if it is new and else with its changes.
	 *
	 * @param more how many changes aren't shown; empty for none
	 */
	record PreviewedRole(String title, String status, String description, List<PreviewedFigure> figures,
			List<FieldChange> changes, String more, List<String> warnings) {
	}

	/** Why the first rows and occupations are left out, and links to all if more are. */
	record LeftOut(List<String> lines, List<Link> more) {

		static final LeftOut NONE = new LeftOut(List.of(), List.of());

	}

	/** A figure as readers see it, with its source in words. */
	record PreviewedFigure(String label, String value, String source) {
	}

}
