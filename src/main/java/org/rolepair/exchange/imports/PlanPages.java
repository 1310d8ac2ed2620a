package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.exchange.imports.ImportJob.Planned;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;
import org.rolepair.role.RoleState;
import org.rolepair.role.publishing.CodedRole;
import org.rolepair.source.Period;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

@Component
@RequiredArgsConstructor
class PlanPages {

	private final PlanReport report;

	private final PlanPreview preview;

	private final PlanWarnings warnings;

	private final ImportPages pages;

	private final Messages messages;

	/** Creates the page of one part, or of the plan at a glance with its first part. */
	ModelAndView page(Planned planned, Optional<PlanPart> asked, int number, String note, FieldProblems problems) {
		DryRun dryRun = planned.dryRun();
		PlanPart part = asked.orElseGet(() -> PlanPart.first(dryRun));
		List<?> all = part.of(dryRun);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", head(planned, problems));
		model.put("plan", dryRun.id());
		model.put("parts", parts(dryRun, part));
		model.put("part", part.path());
		model.put("heading", this.messages.text("imports.part." + part));
		model.put("explanation", this.messages.text("imports.part." + part + ".lead"));
		model.put("rows", Paging.cut(all, number, part.size()).stream().map((item) -> row(dryRun, item)).toList());
		model.put("paging",
				Paging.of(number, part.size(), all.size(), ImportJobController.PATH + "?part=" + part.path()));
		model.put("page", number);
		model.put("loads", loads(dryRun.plan()));
		model.put("rejected", this.pages.rejected(dryRun.plan().rejectedRows()));
		model.put("preview", asked.isPresent() ? List.of() : this.preview.first(dryRun.plan()));
		model.put("leftOut", asked.isPresent() ? PlanPreview.LeftOut.NONE : this.preview.leftOut(dryRun.plan()));
		model.put("nothing", nothing(dryRun.plan()));
		model.put("publish", this.messages.text("imports.publish", Map.of("count", published(dryRun.plan()))));
		model.put("note", new FormFields(problems, this.messages).hinted("note", "imports.note", note));
		return new ModelAndView("exchange/plan", model);
	}

	/** Returns why there's nothing to import; empty if there's something. */
	private String nothing(ImportPlan plan) {
		if (!plan.changesNothing()) {
			return "";
		}
		if (plan.roles().stream().anyMatch(PlannedRole::isUnassigned)) {
			return this.messages.text("imports.nothing.shared");
		}
		if (plan.rejectsAll()) {
			return this.messages.text("imports.nothing.rejected");
		}
		return this.messages.text(plan.rejectedRows().isEmpty() ? "imports.nothing" : "imports.nothing.rest");
	}

	private static int published(ImportPlan plan) {
		return plan.count(PlannedRole.Outcome.CREATED) + plan.count(PlannedRole.Outcome.CHANGED);
	}

	private AdminPageHead head(Planned planned, FieldProblems problems) {
		FieldProblems all = new FieldProblems();
		all.unless(planned.warning().isEmpty(), "decision", planned.warning());
		problems.all().forEach((problem) -> all.add(problem.field(), problem.text()));
		return AdminPageHead
			.of(this.messages.text("imports.plan.title"),
					new Link(this.messages.text("imports.title"), ImportsController.PATH))
			.with(all);
	}

	private List<PartLink> parts(DryRun dryRun, PlanPart current) {
		return Stream.of(PlanPart.values())
			.filter((part) -> part.isAlwaysCounted() || part == current || !part.of(dryRun).isEmpty())
			.map((part) -> new PartLink(ImportJobController.PATH + "?part=" + part.path(),
					this.messages.text("imports.part." + part), Numbers.whole(part.of(dryRun).size()), part == current))
			.toList();
	}

	private List<String> loads(ImportPlan plan) {
		Stream<String> editions = plan.files()
			.data()
			.editions()
			.stream()
			.map((edition) -> this.messages.text("imports.edition", Map.of("what", edition)));
		Stream<String> places = plan.editions()
			.places()
			.stream()
			.map((place) -> load("reference.places." + place.edition().kind(), place.edition().period(),
					place.table().rows().size()));
		Stream<String> prices = plan.editions()
			.prices()
			.stream()
			.map((price) -> load("reference.prices." + price.edition().kind(), price.edition().period(),
					price.levels().size()));
		return Stream.of(this.report.roleTables(plan).stream(), editions, places, prices)
			.flatMap((loads) -> loads)
			.toList();
	}

	private String load(String what, Period period, int rows) {
		return this.messages.text("imports.places",
				Map.of("what", this.messages.text(what, Map.of("edition", period.label())), "rows", rows));
	}

	private Row row(DryRun dryRun, Object item) {
		if (item instanceof DryRun.DifferingField written) {
			Optional<Decision> decision = Optional.of(written)
				.filter((field) -> field.held().reason() == RetainedField.Reason.BY_HAND)
				.map(DryRun.DifferingField::key)
				.map((key) -> new Decision(key, FormField.id(key), dryRun.replaced().contains(key)));
			return new Row(written.role().title(), written.role().code(), this.report.field(written.held()),
					written.held().proposed(), written.changes(), decision, List.of());
		}
		if (item instanceof FileProblem problem) {
			return new Row(problem.file(), (problem.row() > 0) ? String.valueOf(problem.row()) : "", problem.column(),
					problem.reason(), List.of(), Optional.empty(), List.of());
		}
		PlannedRole role = (PlannedRole) item;
		String address = role.after().or(role::before).map((content) -> "/roles/" + content.slug()).orElse("");
		String remarks = Stream.of(role.remarks(), this.warnings.of(role))
			.flatMap(List::stream)
			.collect(Collectors.joining("; "));
		return new Row(role.title(), role.code(), address, remarks, this.report.changes(dryRun.plan(), role),
				Optional.empty(), role.isShared() ? roleOptions(role) : List.of());
	}

	/** Leaves out withdrawn roles, which the import would reject. */
	private static List<RoleOption> roleOptions(PlannedRole role) {
		String name = ImportChoices.key(role.code());
		List<RoleOption> options = new ArrayList<>();
		for (CodedRole one : role.sharing()) {
			if (one.state() != RoleState.WITHDRAWN || one.id().equals(role.id())) {
				options.add(new RoleOption(name, FormField.id(name) + "-" + options.size(), one.slug().value(),
						one.title(), "/roles/" + one.slug(), one.id().equals(role.id())));
			}
		}
		options
			.add(new RoleOption(name, FormField.id(name) + "-none", ImportChoices.NONE, "", "", role.isUnassigned()));
		return options;
	}

	record PartLink(String path, String text, String count, boolean current) {
	}

	/** A line of a part, about a role or a file. */
	record Row(String title, String code, String field, String remark, List<FieldChange> changes,
			Optional<Decision> decision, List<RoleOption> roleOptions) {
	}

	/** A decision on a field edited by hand, with the name of its form field. */
	record Decision(String key, String id, boolean replaced) {
	}

	/** A role that the import may adopt for an occupation; the slug is empty for none. */
	record RoleOption(String name, String id, String slug, String title, String path, boolean chosen) {
	}

}
