package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolepair.editing.draft.BestPayingForm;
import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.OriginForm;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Unit;

record SectionFields(FormFields fields, FormChoices choices, Messages messages, ScreenFields rows,
		List<FieldProblem> warnings) {

	private static final String ORIGIN = "origin.";

	SectionView view(Section section, SectionForm form, List<OriginOffer> offers) {
		List<FormField> origin = new ArrayList<>();
		origin.add(source(ORIGIN, form.origin(), "choice.source.none"));
		origin.addAll(shared(ORIGIN, form.origin(), "choice.population.NOT_STATED"));
		List<FormField> more = new ArrayList<>(details(ORIGIN, form.origin()));
		more.add(
				this.fields.choice("otherwise", "field.section.otherwise", form.otherwise(), this.choices.otherwise()));
		List<SectionView.FigureView> figures = SectionForm.kinds(section)
			.stream()
			.map((kind) -> figure(kind, form.figure(kind)))
			.toList();
		return new SectionView(origin, more, offers, figures);
	}

	private SectionView.FigureView figure(FactKind kind, FigureForm form) {
		String prefix = "figures[" + kind + "].";
		String label = this.messages.text("kind." + kind);
		boolean list = kind.form() == Distribution.class || kind.form() == Ratings.class;
		List<SectionView.RowsView> parts = list ? List.of(this.rows.rows(kind, prefix, form)) : List.of();
		FormField blank = this.fields.labeled(prefix + "blank", label + ": " + this.messages.text("field.figure.blank"),
				form.blank(), this.choices.blanks());
		return new SectionView.FigureView(FormField.id(prefix + "figure"), label, warned(values(kind, prefix, form)),
				unit(kind), items(kind, prefix, form), blank, parts, more(kind, prefix, form), marks(form));
	}

	private List<FormField> items(FactKind kind, String prefix, FigureForm form) {
		return (kind.form() == NamedItems.class)
				? List.of(
						this.fields
							.labeled(prefix + "items",
									this.messages.text("kind." + kind) + ": "
											+ this.messages.text("field.figure.items"),
									form.items(), Map.of())
							.withHint(this.messages.text("field.figure.items.hint")))
				: List.of();
	}

	/** Shows the warnings of a figure as hints of its fields. */
	private List<FormField> warned(List<FormField> values) {
		return values.stream()
			.map((field) -> field.withHint(this.warnings.stream()
				.filter((warning) -> warning.field().equals(field.name()))
				.map(FieldProblem::text)
				.collect(Collectors.joining(" "))))
			.toList();
	}

	/** Returns the fields of a value. The label of the figure is that of a single one. */
	private List<FormField> values(FactKind kind, String prefix, FigureForm form) {
		Class<?> shape = kind.form();
		if (shape == Text.class || shape == BestPaying.class) {
			return List.of(value(prefix + "name", "", form.name()));
		}
		String label = this.messages.text("kind." + kind) + ": ";
		if (shape == NamedShare.class) {
			return List.of(value(prefix + "name", label + this.messages.text("field.figure.name.pay"), form.name()),
					value(prefix + "value", label + this.messages.text("field.figure.value.share"), form.value()));
		}
		if (shape == Range.class) {
			return List.of(value(prefix + "value", label + this.messages.text("field.figure.value.low"), form.value()),
					value(prefix + "upTo", label + this.messages.text("field.figure.upTo"), form.upTo()));
		}
		return (shape == Quantity.class) ? List.of(value(prefix + "value", "", form.value())) : List.of();
	}

	private FormField value(String name, String label, String value) {
		return this.fields.labeled(name, label, value, Map.of());
	}

	private String unit(FactKind kind) {
		if (kind.form() == Text.class || kind.form() == BestPaying.class) {
			return "";
		}
		return switch (kind.unit()) {
			case MONEY_PER_YEAR -> this.messages.text("field.unit.money");
			case MONEY_PER_HOUR -> this.messages.text("field.unit.hourly");
			case PERCENT -> this.messages.text("field.unit.percent");
			case YEARS -> this.messages.text("field.unit.years");
			case LEVEL -> this.messages.text("field.unit.level");
			case PERCENTILE -> this.messages.text("field.unit.percentile");
			case JOBS, OPENINGS_PER_YEAR, RATING, INTEREST, IMPACT, RANK, NONE -> "";
		};
	}

	private List<FormField> standing(String prefix, BestPayingForm form) {
		return List.of(
				this.fields.choice(prefix + "statistic", "field.standing.statistic", form.statistic(),
						this.fields.options("choice.empty", FactKind.WAGES, "choice.statistic.")),
				this.fields.text(prefix + "amount", "field.standing.amount", form.amount()),
				this.fields.text(prefix + "nation", "field.standing.nation", form.nation()),
				this.fields.text(prefix + "employmentFloor", "field.standing.employmentFloor", form.employmentFloor()),
				this.fields.text(prefix + "shareFloor", "field.standing.shareFloor", form.shareFloor()));
	}

	private List<FormField> more(FactKind kind, String prefix, FigureForm form) {
		List<FormField> more = new ArrayList<>();
		if (kind.form() == BestPaying.class) {
			more.addAll(standing(prefix + "standing.", form.standing()));
		}
		if (kind.form() == Quantity.class) {
			more.add(this.fields.choice(prefix + "bound", "field.figure.bound", form.bound(), this.fields
				.options("choice.bound.EXACT", List.of(Bound.AT_LEAST, Bound.LESS_THAN), "choice.bound.")));
			if (kind.unit() == Unit.JOBS || kind.unit() == Unit.OPENINGS_PER_YEAR) {
				more.add(this.fields.choice(prefix + "scale", "field.figure.scale", form.scale(),
						this.fields.options("choice.scale.0", List.of(3, 6), "choice.scale.")));
			}
			if (Fact.isSampled(kind) || !form.relativeStandardError().isEmpty()) {
				more.add(this.fields.text(prefix + "relativeStandardError", "field.figure.relativeStandardError",
						form.relativeStandardError()));
			}
		}
		more.add(this.fields.choice(prefix + "derivation", "field.figure.derivation", form.derivation(),
				this.choices.derivations(kind)));
		more.add(source(prefix + ORIGIN, form.origin(), "choice.source.section"));
		more.addAll(shared(prefix + ORIGIN, form.origin(), "choice.section"));
		more.addAll(details(prefix + ORIGIN, form.origin()));
		return more;
	}

	private FormField source(String prefix, OriginForm form, String none) {
		return this.fields.choice(prefix + "source", "field.origin.source", form.source(), this.choices.sources(none));
	}

	private List<FormField> shared(String prefix, OriginForm form, String noPopulation) {
		return List.of(this.fields.hinted(prefix + "period", "field.origin.period", form.period()),
				this.fields.hinted(prefix + "place", "field.origin.place", form.place()),
				this.fields.choice(prefix + "population", "field.origin.population", form.population(),
						this.fields.options(noPopulation, List.of(Population.values()), "choice.population.")));
	}

	private List<FormField> details(String prefix, OriginForm form) {
		return List.of(this.fields.hinted(prefix + "month", "field.origin.month", form.month()),
				this.fields.hinted(prefix + "rowCode", "field.origin.rowCode", form.rowCode()),
				this.fields.text(prefix + "rowTitle", "field.origin.rowTitle", form.rowTitle()));
	}

	/** Returns labels for the advanced fields that are filled in. */
	private List<String> marks(FigureForm form) {
		Map<String, Boolean> used = new LinkedHashMap<>();
		used.put("figure.mark.origin", !form.origin().isEmpty());
		used.put("figure.mark.error", !form.relativeStandardError().isEmpty());
		used.put("figure.mark.derived", !form.derivation().isEmpty());
		used.put("figure.mark.bound", !form.bound().isEmpty());
		used.put("figure.mark.scale", !form.scale().isEmpty());
		return used.keySet().stream().filter(used::get).map(this.messages::text).toList();
	}

}
