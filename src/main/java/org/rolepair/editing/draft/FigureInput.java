package org.rolepair.editing.draft;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Messages;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.FactKind;

/**
 * Reads one figure outside the forms, exactly as they read it.
 *
 * @param answer empty if the figure is refused, or if nothing was typed
 * @param refusal why it was refused, in the words of the forms without their label
 */
public record FigureInput(Optional<Answer> answer, Optional<String> refusal) {

	private static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of(), Map.of(), Set.of(), (slug) -> false,
			(title) -> false);

	/** Reads a figure of a kind with one value, a range, or a list of names. */
	public static FigureInput read(FactKind kind, FigureForm form, Messages messages) {
		ValidationProblems problems = ValidationProblems.on(RoleScreen.of(kind.section()), messages).figure(kind);
		Optional<Answer> answer = new FigureReader(kind, form, problems, NONE).answer();
		Optional<String> refusal = problems.all()
			.stream()
			.findFirst()
			.map((problem) -> unlabeled(problem.problem().text(), messages.text("kind." + kind)));
		return new FigureInput(answer.filter((read) -> refusal.isEmpty()), refusal);
	}

	private static String unlabeled(String text, String label) {
		String start = label + ": ";
		return text.startsWith(start) ? text.substring(start.length()) : text;
	}

}
