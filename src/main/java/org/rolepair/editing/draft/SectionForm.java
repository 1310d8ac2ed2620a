package org.rolepair.editing.draft;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

/** The figures of a section by names of {@code FactKind}, as typed. */
public record SectionForm(@JsonProperty("origin") OriginForm origin, @JsonProperty("otherwise") String otherwise,
		@JsonProperty("figures") Map<String, FigureForm> figures) implements ScreenForm {

	public static final SectionForm EMPTY = new SectionForm(OriginForm.EMPTY, "", Map.of());

	@SuppressWarnings("NullAway")
	public SectionForm {
		origin = Optional.ofNullable(origin).orElse(OriginForm.EMPTY);
		otherwise = TextInput.line(otherwise);
		figures = typed(Optional.ofNullable(figures).orElse(Map.of()));
	}

	/** Returns the kinds that editors enter for a section, without derived ones. */
	public static List<FactKind> kinds(Section section) {
		return Arrays.stream(FactKind.values())
			.filter((kind) -> kind.section() == section && !DerivedFacts.isDerived(kind))
			.toList();
	}

	/** Returns the figure of a kind, empty if nothing was typed. */
	public FigureForm figure(FactKind kind) {
		return this.figures.getOrDefault(kind.name(), FigureForm.EMPTY);
	}

	public SectionForm with(FactKind kind, FigureForm figure) {
		Map<String, FigureForm> others = new LinkedHashMap<>(this.figures);
		others.put(kind.name(), figure);
		return new SectionForm(this.origin, this.otherwise, others);
	}

	@JsonIgnore
	public boolean isEmpty() {
		return this.origin.isEmpty() && this.otherwise.isEmpty() && this.figures.isEmpty();
	}

	/** Sorts figures and drops empty ones, but keeps empty rows to be filled in. */
	private static Map<String, FigureForm> typed(Map<String, FigureForm> figures) {
		Map<String, FigureForm> typed = new LinkedHashMap<>();
		for (FactKind kind : FactKind.values()) {
			FigureForm figure = figures.get(kind.name());
			if (figure != null && !(figure.isEmpty() && figure.parts().isEmpty())) {
				typed.put(kind.name(), figure);
			}
		}
		return Collections.unmodifiableMap(typed);
	}

}
