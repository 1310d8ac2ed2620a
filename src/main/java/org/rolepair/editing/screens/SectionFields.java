package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.editing.draft.BestPayingForm;
import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.OriginForm;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Unit;

final class SectionFields {

	private final FormFields fields;

	private final FormChoices choices;

	private final Messages messages;

	private final RowFields rows;

	private final List<FieldProblem> warnings;

	SectionFields(FieldProblems problems, FormChoices choices, Messages messages, Optional<String> focus,
			List<FieldProblem> warnings) {
		this.fields = new FormFields(problems);
		this.choices = choices;
		this.messages = messages;
		this.rows = new RowFields(problems, choices, messages, focus);
		this.warnings = warnings;
	}

	SectionView view(Section section, SectionForm form, List<OriginOffer> offers) {
		FormField source = this.fields.choice("origin.source", text("field.origin.source"), form.origin().source(),
				this.choices.sources("choice.source.none"));
		FormField otherwise = this.fields.choice("otherwise", text("field.section.otherwise"), form.otherwise(),
				this.choices.otherwise());
		List<FormField> origin = new ArrayList<>(shared("origin.", form.origin(), "choice.population.NOT_STATED"));
		origin.add(0, source);
		List<FormField> more = new ArrayList<>(details("origin.", form.origin()));
		more.add(otherwise);
		List<SectionView.FigureView> figures = SectionForm.kinds(section)
			.stream()
			.map((kind) -> figure(kind, form.figure(kind)))
			.toList();
		return new SectionView(origin, more, offers, figures);
	}

	private SectionView.FigureView figure(FactKind kind, FigureForm form) {
		String prefix = "figures[" + kind + "].";
		String label = text("kind." + kind);
		boolean list = kind.form() == Distribution.class || kind.form() == Ratings.class;
		List<SectionView.RowsView> parts = list ? List.of(this.rows.view(kind, prefix, form)) : List.of();
		FormField blank = this.fields.choice(prefix + "blank", label + ": " + text("field.figure.blank"), form.blank(),
				this.choices.blanks());
		return new SectionView.FigureView(FormField.id(prefix + "figure"), label, warned(values(kind, prefix, form)),
				unit(kind), blank, parts, more(kind, prefix, form), marks(form));
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
		String label = text("kind." + kind) + ": ";
		if (shape == Text.class || shape == BestPaying.class) {
			return List.of(this.fields.text(prefix + "name", "", form.name()));
		}
		if (shape == NamedShare.class) {
			return List.of(this.fields.text(prefix + "name", label + text("field.figure.name.pay"), form.name()),
					this.fields.text(prefix + "value", label + text("field.figure.value.share"), form.value()));
		}
		if (shape == Range.class) {
			return List.of(this.fields.text(prefix + "value", label + text("field.figure.value.low"), form.value()),
					this.fields.text(prefix + "upTo", label + text("field.figure.upTo"), form.upTo()));
		}
		return (shape == Quantity.class) ? List.of(this.fields.text(prefix + "value", "", form.value())) : List.of();
	}

	private String unit(FactKind kind) {
		if (kind.form() == Text.class || kind.form() == BestPaying.class) {
			return "";
		}
		return switch (kind.unit()) {
			case MONEY_PER_YEAR -> text("field.unit.money");
			case MONEY_PER_HOUR -> text("field.unit.hourly");
			case PERCENT -> text("field.unit.percent");
			case YEARS -> text("field.unit.years");
			case LEVEL -> text("field.unit.level");
			case JOBS, OPENINGS_PER_YEAR, RATING, NONE -> "";
		};
	}

	private List<FormField> standing(FactKind kind, String prefix, BestPayingForm form) {
		if (kind.form() != BestPaying.class) {
			return List.of();
		}
		String at = prefix + "standing.";
		return List.of(
				this.fields.choice(at + "statistic", text("field.standing.statistic"), form.statistic(),
						this.choices.statistics()),
				this.fields.text(at + "amount", text("field.standing.amount"), form.amount()),
				this.fields.text(at + "nation", text("field.standing.nation"), form.nation()),
				this.fields.text(at + "employmentFloor", text("field.standing.employmentFloor"),
						form.employmentFloor()),
				this.fields.text(at + "shareFloor", text("field.standing.shareFloor"), form.shareFloor()));
	}

	private List<FormField> more(FactKind kind, String prefix, FigureForm form) {
		List<FormField> more = new ArrayList<>(standing(kind, prefix, form.standing()));
		if (kind.form() == Quantity.class) {
			more.add(this.fields.choice(prefix + "bound", text("field.figure.bound"), form.bound(),
					this.choices.bounds()));
			if (kind.unit() == Unit.JOBS || kind.unit() == Unit.OPENINGS_PER_YEAR) {
				more.add(this.fields.choice(prefix + "scale", text("field.figure.scale"), form.scale(),
						this.choices.scales()));
			}
			if (Fact.isSampled(kind) || !form.relativeStandardError().isEmpty()) {
				more.add(this.fields.text(prefix + "relativeStandardError", text("field.figure.relativeStandardError"),
						form.relativeStandardError()));
			}
		}
		more.add(this.fields.choice(prefix + "derivation", text("field.figure.derivation"), form.derivation(),
				this.choices.derivations(kind)));
		more.add(this.fields.choice(prefix + "origin.source", text("field.origin.source"), form.origin().source(),
				this.choices.sources("choice.source.section")));
		more.addAll(shared(prefix + "origin.", form.origin(), "choice.section"));
		more.addAll(details(prefix + "origin.", form.origin()));
		return more;
	}

	private List<FormField> shared(String prefix, OriginForm form, String noPopulation) {
		return List.of(hinted(prefix + "period", "field.origin.period", form.period()),
				hinted(prefix + "place", "field.origin.place", form.place()), this.fields.choice(prefix + "population",
						text("field.origin.population"), form.population(), this.choices.populations(noPopulation)));
	}

	private List<FormField> details(String prefix, OriginForm form) {
		return List.of(hinted(prefix + "month", "field.origin.month", form.month()),
				hinted(prefix + "rowCode", "field.origin.rowCode", form.rowCode()),
				this.fields.text(prefix + "rowTitle", text("field.origin.rowTitle"), form.rowTitle()));
	}

	/** Returns labels for the advanced fields that are filled in. */
	private List<String> marks(FigureForm form) {
		return Stream.of(mark(!form.origin().isEmpty(), "figure.mark.origin"),
				mark(!form.relativeStandardError().isEmpty(), "figure.mark.error"),
				mark(!form.derivation().isEmpty(), "figure.mark.derived"),
				mark(!form.bound().isEmpty(), "figure.mark.bound"), mark(!form.scale().isEmpty(), "figure.mark.scale"))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> mark(boolean used, String key) {
		return used ? Optional.of(text(key)) : Optional.empty();
	}

	private FormField hinted(String name, String label, String value) {
		return this.fields.text(name, text(label), value).withHint(text(label + ".hint"));
	}

	private String text(String key) {
		return this.messages.text(key);
	}

}
