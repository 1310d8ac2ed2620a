package org.rolepair.editing;

import java.util.List;

import org.rolepair.draft.DraftWarning;
import org.rolepair.draft.Reading;
import org.rolepair.draft.Screen;
import org.rolepair.draft.Working;
import org.rolepair.form.Field;
import org.rolepair.form.Problem;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;

import org.springframework.stereotype.Component;

/**
 * What is to be done on the screens of a role, each with the way to its field.
 */
@Component
class RoleTasks {

	private final Messages messages;

	RoleTasks(Messages messages) {
		this.messages = messages;
	}

	/** What stands in the way of publishing. */
	List<Link> open(Working working, Reading reading) {
		return reading.problems()
			.stream()
			.map((problem) -> link(working, problem.screen(), problem.problem()))
			.toList();
	}

	/** What is worth a second look. */
	List<Link> odd(Working working, List<DraftWarning> warnings) {
		return warnings.stream().map((warning) -> link(working, warning.screen(), warning.problem())).toList();
	}

	private Link link(Working working, Screen screen, Problem problem) {
		return new Link(this.messages.text("screen." + screen) + ": " + problem.text(),
				RolePaths.screen(working.roleId(), screen) + "#" + Field.id(problem.field()));
	}

}
