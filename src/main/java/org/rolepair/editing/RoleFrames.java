package org.rolepair.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.access.AccessLevel;
import org.rolepair.account.SignedIn;
import org.rolepair.admin.AdminHead;
import org.rolepair.draft.DraftProblem;
import org.rolepair.draft.DraftWarning;
import org.rolepair.draft.Need;
import org.rolepair.draft.Reading;
import org.rolepair.draft.Screen;
import org.rolepair.draft.Working;
import org.rolepair.form.Field;
import org.rolepair.form.Problem;
import org.rolepair.form.Problems;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleState;

import org.springframework.stereotype.Component;

/**
 * Makes what all screens of a role share.
 */
@Component
class RoleFrames {

	private final Messages messages;

	RoleFrames(Messages messages) {
		this.messages = messages;
	}

	RoleFrame of(Working working, Reading reading, Optional<Screen> current, SignedIn person) {
		List<RoleFrame.Tab> tabs = new ArrayList<>();
		for (Screen screen : Screen.values()) {
			tabs.add(new RoleFrame.Tab(this.messages.text("screen." + screen),
					RolePaths.screen(working.roleId(), screen), current.filter(screen::equals).isPresent(),
					mark(reading.on(screen))));
		}
		return new RoleFrame(title(working), RolePaths.role(working.roleId()), tabs, state(working), live(working),
				working.isOutdated(), person.may(AccessLevel.EDITOR), false);
	}

	/** Returns the model of a page below a role's own: its head and frame. */
	Map<String, Object> model(Working working, Reading reading, String title, Problems problems, SignedIn person) {
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", head(working, title).with(problems));
		model.put("frame", of(working, reading, Optional.empty(), person));
		return model;
	}

	/** The head of a page below a role's own. */
	AdminHead head(Working working, String title) {
		return AdminHead.of(title, PageHead.Crumb.to(this.messages.text("roles.title"), RolePaths.ROLES),
				PageHead.Crumb.to(title(working), RolePaths.role(working.roleId())));
	}

	/** The head of a role's own page. */
	AdminHead head(Working working) {
		return AdminHead.of(title(working), PageHead.Crumb.to(this.messages.text("roles.title"), RolePaths.ROLES));
	}

	String title(Working working) {
		return working.title().isEmpty() ? this.messages.text("roles.untitled") : working.title();
	}

	String state(Working working) {
		String live = working.live().map(this::state).orElseGet(() -> this.messages.text("role.state.new"));
		String draft = working.draft()
			.map((kept) -> " " + this.messages.text("role.draft",
					Map.of("name", kept.savedBy(), "time", Dates.moment(kept.savedAt()))))
			.orElse("");
		return live + draft;
	}

	private String state(Revision revision) {
		RoleState state = revision.profile().standing().state();
		return this.messages.text("role.state." + state,
				Map.of("number", revision.number(), "day", Dates.day(Dates.dayOf(revision.line().publishedAt()))));
	}

	private Optional<Link> live(Working working) {
		return working.live()
			.filter((revision) -> revision.profile().standing().state() != RoleState.WITHDRAWN)
			.map((revision) -> new Link(this.messages.text("role.live"), "/roles/" + revision.profile().slug()));
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

	private String mark(List<DraftProblem> problems) {
		long wrong = problems.stream().filter((problem) -> problem.need() == Need.MENDING).count();
		if (wrong > 0) {
			return this.messages.text("role.tab.wrong", Map.of("count", wrong));
		}
		return problems.isEmpty() ? "" : this.messages.text("role.tab.missing", Map.of("count", problems.size()));
	}

	/**
	 * What all screens of a role share.
	 *
	 * @param title what the role is called
	 * @param path where the role is kept
	 * @param tabs the way to the screens
	 * @param state where it stands
	 * @param live its public page, for a role that the public can see
	 * @param outdated whether something was published since its draft was begun
	 * @param editable whether the reader may change it
	 * @param own whether the page is the role's own
	 */
	record RoleFrame(String title, String path, List<Tab> tabs, String state, Optional<Link> live, boolean outdated,
			boolean editable, boolean own) {

		/** The same on the role's own page. */
		RoleFrame onOwnPage() {
			return new RoleFrame(this.title, this.path, this.tabs, this.state, this.live, this.outdated, this.editable,
					true);
		}

		/**
		 * The way to a screen.
		 *
		 * @param text what the screen is called
		 * @param path where it is
		 * @param current whether it is the present one
		 * @param mark what is to be done there, or nothing
		 */
		record Tab(String text, String path, boolean current, String mark) {

		}

	}

}
