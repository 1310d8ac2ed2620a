package org.rolepair.editing.draft;

import java.util.List;
import java.util.Optional;

import org.rolepair.role.RoleContent;

/** The result of validating a draft, with the content if it can be previewed. */
public record DraftValidation(Optional<RoleContent> content, List<DraftProblem> problems) {

	public DraftValidation {
		problems = List.copyOf(problems);
	}

	public List<DraftProblem> on(RoleScreen screen) {
		return this.problems.stream().filter((problem) -> problem.screen() == screen).toList();
	}

	public boolean isPublishable() {
		return this.problems.isEmpty();
	}

}
