package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.With;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.Differences;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleState;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Creates the frame that all pages of a role share. */
@Component
@RequiredArgsConstructor
public class RoleFrames {

	private final Messages messages;

	public RoleFrame of(CheckedDraft draft, Optional<RoleScreen> current, SignedIn person) {
		WorkingCopy working = draft.working();
		List<RoleFrame.Tab> tabs = new ArrayList<>();
		for (RoleScreen screen : RoleScreen.values()) {
			List<DraftProblem> problems = draft.validation().on(screen);
			tabs.add(new RoleFrame.Tab(this.messages.text("screen." + screen),
					AdminRolePaths.screen(working.roleId(), screen), current.filter(screen::equals).isPresent(),
					mark(problems), problems.stream().anyMatch(DraftProblem::isInvalid)));
		}
		return new RoleFrame(title(working), AdminRolePaths.role(working.roleId()), tabs, state(working),
				actions(draft, person), working.isOutdated(), person.may(AccessLevel.EDITOR), false);
	}

	/** Returns a page below the role's main page, with its head, frame and status. */
	public ModelAndView page(String template, CheckedDraft draft, String title, FieldProblems problems,
			SignedIn person) {
		return new ModelAndView(template, problems.status())
			.addObject("head", head(draft.working(), title).with(problems))
			.addObject("frame", of(draft, Optional.empty(), person));
	}

	/** Returns the head of a page below the role's main page. */
	public AdminPageHead head(WorkingCopy working, String title) {
		return AdminPageHead.of(title, new Link(this.messages.text("roles.title"), AdminRolePaths.ROLES),
				new Link(title(working), AdminRolePaths.role(working.roleId())));
	}

	/** Returns the head of the role's main page. */
	public AdminPageHead head(WorkingCopy working) {
		return AdminPageHead.of(title(working), new Link(this.messages.text("roles.title"), AdminRolePaths.ROLES));
	}

	String title(WorkingCopy working) {
		return working.title().isEmpty() ? this.messages.text("roles.untitled") : working.title();
	}

	String state(WorkingCopy working) {
		String live = working.live().map(this::state).orElseGet(() -> this.messages.text("role.state.new"));
		String draft = working.draft()
			.map((kept) -> " " + this.messages.text("role.draft",
					Map.of("name", kept.savedBy(), "time", Dates.moment(kept.savedAt()))))
			.orElse("");
		return live + draft;
	}

	private String state(Revision revision) {
		RoleState state = revision.profile().status().state();
		return this.messages.text("role.state." + state,
				Map.of("number", revision.number(), "day", Dates.day(Dates.dayOf(revision.line().publishedAt()))));
	}

	private List<Link> actions(CheckedDraft checked, SignedIn person) {
		WorkingCopy working = checked.working();
		String path = AdminRolePaths.role(working.roleId());
		boolean draft = working.draft().isPresent();
		List<Link> links = new ArrayList<>();
		working.live()
			.filter((revision) -> revision.profile().status().state() != RoleState.WITHDRAWN)
			.ifPresent((revision) -> links
				.add(new Link(this.messages.text("role.live"), "/roles/" + revision.profile().slug())));
		add(links, draft && checked.validation().content().isPresent(), "role.preview", path + "/preview");
		add(links, draft && working.live().isPresent(), "role.changes", path + "/changes");
		add(links, draft && person.may(AccessLevel.PUBLISHER), "role.publish", path + "/publish");
		return links;
	}

	private void add(List<Link> links, boolean offered, String key, String path) {
		if (offered) {
			links.add(new Link(this.messages.text(key), path));
		}
	}

	/** Returns links to the fields that have these problems or warnings. */
	public List<Link> links(CheckedDraft draft, List<DraftProblem> problems) {
		return problems.stream()
			.map((found) -> new Link(this.messages.text("screen." + found.screen()) + ": " + found.problem().text(),
					AdminRolePaths.field(draft.working().roleId(), found.screen(), found.problem().field())))
			.toList();
	}

	/** Returns what a draft changes about the published role. */
	public List<FieldChange> changes(CheckedDraft draft) {
		return new Differences(this.messages, FormChoices.names(draft.vocabulary()))
			.between(draft.working().liveForms(), draft.working().forms());
	}

	private String mark(List<DraftProblem> problems) {
		long wrong = problems.stream().filter(DraftProblem::isInvalid).count();
		if (wrong > 0) {
			return this.messages.text("role.tab.wrong", Map.of("count", wrong));
		}
		return problems.isEmpty() ? "" : this.messages.text("role.tab.missing", Map.of("count", problems.size()));
	}

	/** The frame that all pages of a role share, its own main page included. */
	public record RoleFrame(String title, String path, List<Tab> tabs, String state, List<Link> links, boolean outdated,
			boolean editable, @With boolean own) {

		/** The tab of a screen. Its mark is the number of problems in words, or empty. */
		record Tab(String text, String path, boolean current, String mark, boolean wrong) {

		}

	}

}
