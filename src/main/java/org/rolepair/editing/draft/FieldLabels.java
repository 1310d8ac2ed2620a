package org.rolepair.editing.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;
import tools.jackson.databind.JsonNode;

import org.springframework.util.StringUtils;

/** Provides labels for the fields of a role's forms, and their values in words. */
record FieldLabels(Messages messages, Map<String, String> names) {

	private static final String FIGURES = "figures";

	/** Fields labeled with the name of their figure alone. */
	private static final Set<String> OWN = Set.of("value", "name", "parts", "items");

	private static final Set<String> REFERENCES = Set.of("source", "descriptionSource", "category");

	private static final Map<String, String> CODES = Map.of("blank", "blank.", "otherwise", "blank.", "bound",
			"choice.bound.", "scale", "choice.scale.", "derivation", "choice.derivation.", "scheme", "choice.scheme.",
			"statistic", "choice.statistic.", "population", "choice.population.");

	/** Returns a label such as "Pay: Average pay, a year, source". */
	String label(String path) {
		String[] steps = path.substring(1).split("/");
		String last = steps[steps.length - 1];
		if (!steps[0].equals("sections")) {
			return this.messages.text("screen." + steps[0].toUpperCase(Locale.ROOT)) + ": "
					+ this.messages.text("field." + steps[0] + "." + last);
		}
		String section = this.messages.text("screen." + steps[1]);
		if (!steps[2].equals(FIGURES)) {
			String group = steps[2].equals("origin") ? "origin" : "section";
			return section + ": " + this.messages.text("field." + group + "." + last);
		}
		String kind = this.messages.text("kind." + steps[3]);
		return section + ": "
				+ (OWN.contains(last) ? kind : kind + ", " + StringUtils.uncapitalize(figureField(steps, last)));
	}

	/** Returns the value of a field in words, line by line. */
	List<String> lines(String path, JsonNode field) {
		String last = path.substring(path.lastIndexOf('/') + 1);
		return (field.isArray() ? field.valueStream() : Stream.of(field))
			.flatMap((value) -> (value.isObject() ? part(value) : text(last, value.asString())).lines())
			.toList();
	}

	/** Returns the sort position of a field, by screen and kind. */
	static int position(String path) {
		String[] steps = path.substring(1).split("/");
		if (steps[0].equals("basics")) {
			return 0;
		}
		if (steps[0].equals("duties")) {
			return Integer.MAX_VALUE;
		}
		int section = (Section.valueOf(steps[1]).ordinal() + 1) * 1_000;
		return (steps.length > 3 && steps[2].equals(FIGURES)) ? section + FactKind.valueOf(steps[3]).ordinal() + 1
				: section;
	}

	private String figureField(String[] steps, String last) {
		String group = steps[steps.length - 2];
		boolean grouped = group.equals("origin") || group.equals("standing");
		return this.messages.text("field." + (grouped ? group : "figure") + "." + last);
	}

	private String text(String field, String value) {
		if (REFERENCES.contains(field)) {
			return this.names.getOrDefault(value, value);
		}
		String prefix = CODES.get(field);
		return (prefix != null && this.messages.has(prefix + value)) ? this.messages.text(prefix + value) : value;
	}

	private String part(JsonNode part) {
		String blank = part.path("blank").asString("");
		String value = blank.isEmpty() ? part.path("value").asString("") : text("blank", blank);
		String respondents = part.path("respondents").asString("");
		String line = part.path("name").asString("") + ": " + value;
		return respondents.isEmpty() ? line
				: line + " "
						+ this.messages.text("draft.part.precision",
								Map.of("respondents", respondents, "error", part.path("standardError").asString("–"),
										"lower", part.path("lower").asString("–"), "upper",
										part.path("upper").asString("–")));
	}

}
