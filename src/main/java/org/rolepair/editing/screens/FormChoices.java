package org.rolepair.editing.screens;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolepair.editing.draft.Vocabulary;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.source.Citation;

/** Provides the options of a role's forms: labels by submitted value. */
record FormChoices(Vocabulary vocabulary, FormFields fields) {

	/** Returns the names of sources and categories by slug. */
	static Map<String, String> names(Vocabulary vocabulary) {
		Map<String, String> names = new LinkedHashMap<>();
		vocabulary.categories().values().forEach((category) -> names.put(category.slug(), category.name()));
		names.putAll(sources(vocabulary));
		return names;
	}

	Map<String, String> sources(String none) {
		Map<String, String> options = this.fields.options(none, List.of(), "");
		options.putAll(sources(this.vocabulary));
		return options;
	}

	Map<String, String> categories() {
		Map<String, String> options = this.fields.options("choice.category.none", List.of(), "");
		this.vocabulary.categories().values().forEach((category) -> options.put(category.slug(), category.name()));
		return options;
	}

	Map<String, String> articles() {
		Map<String, String> options = this.fields.options("choice.empty", List.of(), "");
		options.put("a", "a");
		options.put("an", "an");
		return options;
	}

	Map<String, String> blanks() {
		return this.fields.options("choice.blank.none", List.of(BlankReason.values()), "blank.");
	}

	Map<String, String> otherwise() {
		List<BlankReason> reasons = Arrays.stream(BlankReason.values())
			.filter((reason) -> reason != BlankReason.NOT_YET_ENTERED)
			.toList();
		return this.fields.options("choice.otherwise.none", reasons, "blank.");
	}

	Map<String, String> derivations(FactKind kind) {
		List<Derivation> offered = (kind == FactKind.HOURLY_MEAN_WAGE)
				? List.of(Derivation.YEARLY_OVER_2080, Derivation.WORKED_OUT) : List.of(Derivation.WORKED_OUT);
		return this.fields.options("choice.derivation.none", offered, "choice.derivation.");
	}

	Map<String, String> schemes(Distribution.Scheme usual) {
		List<Distribution.Scheme> others = Arrays.stream(Distribution.Scheme.values())
			.filter((scheme) -> scheme != usual)
			.toList();
		return this.fields.options("choice.scheme." + usual, others, "choice.scheme.");
	}

	/** Returns short names with editions, and with titles where two would be the same. */
	private static Map<String, String> sources(Vocabulary vocabulary) {
		Map<String, Long> same = vocabulary.sources()
			.values()
			.stream()
			.collect(Collectors.groupingBy(FormChoices::called, Collectors.counting()));
		Map<String, String> names = new LinkedHashMap<>();
		vocabulary.sources()
			.forEach((slug, source) -> names.put(slug,
					called(source) + ((same.getOrDefault(called(source), 0L) > 1) ? ": " + source.title() : "")));
		return names;
	}

	private static String called(Citation source) {
		return source.shortName() + ", " + source.edition();
	}

}
