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
 * Merges two versions of a form that came from one, field by field. A field that is empty
 * has no value.
 *
 * @param <V> the values of fields
 */
public final class ThreeWayMerge<V> {

	private final Map<String, V> original;

	private final Map<String, V> theirs;

	private final Map<String, V> yours;

	private final List<String> differing;

	/**
	 * Compares two versions.
	 * @param fields the names of all fields, in the order in which they are shown
	 * @param original what both came from
	 * @param theirs what somebody else saved first
	 * @param yours what is to be saved
	 */
	public ThreeWayMerge(Collection<String> fields, Map<String, V> original, Map<String, V> theirs,
			Map<String, V> yours) {
		this.original = original;
		this.theirs = theirs;
		this.yours = yours;
		this.differing = fields.stream().filter((field) -> isDifferent(theirs, yours, field)).toList();
	}

	/**
	 * Returns the problems with fields that both changed while neither version is chosen.
	 * @param choices the chosen versions by field
	 * @param label returns what a field is called
	 */
	public FieldProblems unresolved(Map<String, MergeSide> choices, UnaryOperator<String> label, Messages messages) {
		FieldProblems problems = new FieldProblems();
		this.differing.forEach((field) -> problems.unless(choose(field, choices).isPresent(), MergeSide.CHOICE + field,
				messages.text("merge.choose", Map.of("field", label.apply(field)))));
		return problems;
	}

	/**
	 * Returns the fields in which the versions differ, for the page on which one of them
	 * is chosen.
	 * @param label returns what a field is called
	 * @param lines returns the lines of a value
	 * @param choices the chosen versions by field
	 * @param problems what is wrong with the choices
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

	/**
	 * Returns the fields in which your version is taken: those that you chose, and those
	 * that only you changed.
	 * @param choices the chosen versions by field
	 */
	public Collection<String> takenFromYours(Map<String, MergeSide> choices) {
		return this.differing.stream()
			.filter((field) -> choose(field, choices).filter(MergeSide.YOURS::equals).isPresent())
			.collect(Collectors.toSet());
	}

	/**
	 * Returns their version with the fields that are taken from yours.
	 * @param choices the chosen versions by field
	 */
	public Map<String, V> merged(Map<String, MergeSide> choices) {
		Map<String, V> merged = new LinkedHashMap<>(this.theirs);
		takenFromYours(choices).forEach((field) -> merged.compute(field, (name, their) -> this.yours.get(name)));
		return merged;
	}

	/**
	 * Returns the version of a field to take: the chosen one, or the only changed one.
	 */
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
	 * A field in which two versions differ, as a template shows it.
	 *
	 * @param name the name of the choice between them
	 * @param label what the field is called
	 * @param original what it was, line by line
	 * @param theirs what it is in the one version
	 * @param yours what it is in the other
	 * @param chosen the version to take, empty when neither is chosen
	 * @param error that neither is chosen
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
