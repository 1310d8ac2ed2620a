package org.rolepair.page.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.rolepair.format.Messages;

/**
 * Merges two versions of a form with a common original, field by field. An empty field
 * has no value.
 */
public final class ThreeWayMerge<V> {

	private final Map<String, V> original;

	private final Map<String, V> theirs;

	private final Map<String, V> yours;

	private final List<String> differing;

	/**
	 * Compares two versions.
	 * @param fields the names of all fields, in display order
	 * @param theirs the version that somebody else saved first
	 * @param yours the version to save
	 */
	public ThreeWayMerge(Collection<String> fields, Map<String, V> original, Map<String, V> theirs,
			Map<String, V> yours) {
		this.original = original;
		this.theirs = theirs;
		this.yours = yours;
		this.differing = fields.stream().filter((field) -> isDifferent(theirs, yours, field)).toList();
	}

	/** Returns a problem for each field that both changed until a version is chosen. */
	public FieldProblems unresolved(Map<String, MergeSide> choices, UnaryOperator<String> label, Messages messages) {
		FieldProblems problems = new FieldProblems();
		this.differing.forEach((field) -> problems.unless(choose(field, choices).isPresent(), MergeSide.CHOICE + field,
				messages.text("merge.choose", Map.of("field", label.apply(field)))));
		return problems;
	}

	/**
	 * Returns the fields that differ, for the page that offers the choice.
	 * @param lines splits the value of a field into lines
	 */
	public List<Row> rows(UnaryOperator<String> label, BiFunction<String, V, List<String>> lines,
			Map<String, MergeSide> choices, FieldProblems problems) {
		return this.differing.stream().map((field) -> {
			List<String> theirLines = lines(this.theirs, field, lines);
			List<String> yourLines = lines(this.yours, field, lines);
			String name = MergeSide.CHOICE + field;
			return new Row(name, label.apply(field), lines(this.original, field, lines),
					TextLine.marked(theirLines, yourLines), TextLine.marked(yourLines, theirLines),
					choose(field, choices), Optional.ofNullable(problems.at(name)));
		}).toList();
	}

	/** Returns the fields that you chose and those that only you changed. */
	public Collection<String> takenFromYours(Map<String, MergeSide> choices) {
		return this.differing.stream()
			.filter((field) -> choose(field, choices).filter(MergeSide.YOURS::equals).isPresent())
			.collect(Collectors.toSet());
	}

	/** Returns their version with the fields in which yours applies. */
	public Map<String, V> merged(Map<String, MergeSide> choices) {
		Map<String, V> merged = new LinkedHashMap<>(this.theirs);
		takenFromYours(choices).forEach((field) -> merged.compute(field, (name, their) -> this.yours.get(name)));
		return merged;
	}

	/** Returns the chosen version of a field, or the one version that changed it. */
	private Optional<MergeSide> choose(String field, Map<String, MergeSide> choices) {
		if (choices.containsKey(field)) {
			return Optional.ofNullable(choices.get(field));
		}
		if (!isDifferent(this.original, this.theirs, field)) {
			return Optional.of(MergeSide.YOURS);
		}
		return isDifferent(this.original, this.yours, field) ? Optional.empty() : Optional.of(MergeSide.THEIRS);
	}

	private static <V> boolean isDifferent(Map<String, V> one, Map<String, V> other, String field) {
		return !Objects.equals(one.get(field), other.get(field));
	}

	private static <V> List<String> lines(Map<String, V> version, String field,
			BiFunction<String, V, List<String>> lines) {
		return Optional.ofNullable(version.get(field)).map((value) -> lines.apply(field, value)).orElse(List.of());
	}

	/**
	 * A field that differs, for a template.
	 *
	 * @param name the parameter for the choice
	 * @param chosen empty if neither version is chosen
	 */
	public record Row(String name, String label, List<String> original, List<TextLine> theirs, List<TextLine> yours,
			Optional<MergeSide> chosen, Optional<String> error) {

		public String theirsId() {
			return FormField.id(this.name);
		}

		public String yoursId() {
			return FormField.id(this.name) + "-yours";
		}

		public boolean takesTheirs() {
			return this.chosen.filter(MergeSide.THEIRS::equals).isPresent();
		}

		public boolean takesYours() {
			return this.chosen.filter(MergeSide.YOURS::equals).isPresent();
		}

	}

}
