package org.rolepair.editing.draft;

import java.util.List;
import java.util.Optional;

import org.rolepair.role.RoleContent;

/**
 * What a draft comes to.
 *
 * @param content what the role would say; present when it can be shown, though it may
 * lack what publishing needs
 * @param problems what stands in the way, screen by screen
 */
public record DraftValidation(Optional<RoleContent> content, List<DraftProblem> problems) {

	public DraftValidation {
		problems = List.copyOf(problems);
	}

	/** The problems of one screen. */
	public List<DraftProblem> on(RoleScreen screen) {
		return this.problems.stream().filter((problem) -> problem.screen() == screen).toList();
	}

	/** Whether nothing stands in the way of publishing. */
	public boolean isPublishable() {
		return this.problems.isEmpty();
	}

}
