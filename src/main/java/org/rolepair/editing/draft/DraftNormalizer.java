package org.rolepair.editing.draft;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.page.form.NumberInput;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Period;

/**
 * Normalizes input for storage: formats numbers, drops empty rows, and turns pasted lines
 * into rows. Also fills in title forms. Unreadable input stays as typed.
 */
public record DraftNormalizer(Messages messages) {

	public RoleForms normalize(RoleForms forms) {
		Map<Section, SectionForm> sections = new EnumMap<>(Section.class);
		forms.sections().forEach((section, form) -> sections.put(section, normalize(form)));
		return new RoleForms(forms.basics().withDefaults(), sections, appended(forms.duties()));
	}

	/** Returns the duties without empty ones, with the pasted lines appended. */
	public static DutiesForm appended(DutiesForm form) {
		List<String> items = Stream.concat(form.items().stream(), PastedTable.lines(form.pasted()).stream())
			.filter((item) -> !item.isEmpty())
			.toList();
		return new DutiesForm(form.source(), items, "");
	}

	/** Returns the figure with its pasted rows, or unchanged if a line is unreadable. */
	public FigureForm appended(FactKind kind, FigureForm figure) {
		PastedTable pasted = PastedTable.read(figure.pasted(), ValidationProblems.sort(kind), this.messages);
		if (figure.pasted().isEmpty() || !pasted.refusals().isEmpty()) {
			return figure;
		}
		return figure
			.withParts(Stream.concat(figure.parts().stream(), pasted.rows().stream())
				.filter((part) -> !part.isEmpty())
				.toList())
			.withPasted("");
	}

	private SectionForm normalize(SectionForm form) {
		Map<String, FigureForm> figures = new LinkedHashMap<>();
		form.figures().forEach((name, figure) -> {
			FactKind kind = FactKind.valueOf(name);
			figures.put(name, normalize(kind, appended(kind, figure)));
		});
		return new SectionForm(normalize(form.origin()), form.otherwise(), figures);
	}

	private FigureForm normalize(FactKind kind, FigureForm figure) {
		NumberInput.Sort sort = ValidationProblems.sort(kind);
		List<PartForm> parts = figure.parts()
			.stream()
			.filter((part) -> !part.isEmpty())
			.map((part) -> new PartForm(part.name(), number(part.value(), sort), part.blank(),
					number(part.respondents(), NumberInput.Sort.COUNT), plain(part.standardError()),
					plain(part.lower()), plain(part.upper())))
			.toList();
		return figure.withValue(number(figure.value(), sort))
			.withUpTo(number(figure.upTo(), sort))
			.withRelativeStandardError(number(figure.relativeStandardError(), NumberInput.Sort.PERCENT))
			.withStanding(normalize(figure.standing()))
			.withParts(parts)
			.withItems(items(figure.items()))
			.withOrigin(normalize(figure.origin()));
	}

	/** Returns the lines of a list without empty ones. */
	private static String items(String typed) {
		return typed.lines().map(TextInput::line).filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private BestPayingForm normalize(BestPayingForm form) {
		return new BestPayingForm(form.isEmpty() ? "" : form.statistic(), number(form.amount(), NumberInput.Sort.MONEY),
				number(form.nation(), NumberInput.Sort.MONEY), number(form.employmentFloor(), NumberInput.Sort.COUNT),
				number(form.shareFloor(), NumberInput.Sort.PERCENT));
	}

	/** Drops a month that the period already names, so it can't go stale. */
	private static OriginForm normalize(OriginForm form) {
		String period = Period.tidy(form.period());
		boolean named = OriginReader.typedMonth(form.month())
			.filter((month) -> Period.monthOf(period).equals(Optional.of(month)))
			.isPresent();
		return new OriginForm(form.source(), period, named ? "" : form.month(), form.population(), form.place(),
				form.rowCode(), form.rowTitle());
	}

	private String plain(String typed) {
		return number(typed, NumberInput.Sort.PLAIN);
	}

	private String number(String typed, NumberInput.Sort sort) {
		return typed.isEmpty() ? ""
				: NumberInput.read(typed, sort, this.messages)
					.value()
					.map((number) -> NumberInput.write(number, sort))
					.orElse(typed);
	}

}
