package org.rolepair.editing.screens;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.Differences;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.MergeSide;
import org.rolepair.page.form.ThreeWayMerge;
import org.rolepair.role.Revision;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Creates pages for input that conflicts with what others saved, published or discarded.
 */
@Component
@RequiredArgsConstructor
public class MergePages {

	private final DraftService draftService;

	private final RoleFrames frames;

	private final Messages messages;

	/** Creates the page for a save that conflicts with another editor's. */
	public ModelAndView conflict(WorkingCopy theirs, RoleForms original, RoleForms yours, SignedIn person) {
		return page(theirs, MergeForm.of(theirs.stamp(), theirs.baseRevision(), original, theirs.forms(), yours),
				Map.of(), new FieldProblems(), "conflict", HttpStatus.CONFLICT, person);
	}

	/** Creates the page that merges newly published changes into a draft. */
	public ModelAndView update(WorkingCopy working, RoleForms original, SignedIn person) {
		MergeForm form = MergeForm.of(working.stamp(), working.liveRevision(), original, working.liveForms(),
				working.forms());
		return page(working, form, Map.of(), new FieldProblems(), "update", HttpStatus.OK, person);
	}

	/** Recreates the page with the choices made so far. */
	public ModelAndView again(WorkingCopy working, MergeForm form, Map<String, MergeSide> choices,
			FieldProblems problems, SignedIn person) {
		boolean update = working.draft().isPresent() && form.theirForms().equals(working.liveForms());
		return page(working, form, choices, problems, update ? "update" : "conflict", problems.status(), person);
	}

	/**
	 * Creates the page that offers to start a new role again with the input that was left
	 * when its draft was discarded. Fails with status 404 if there is none.
	 */
	public ModelAndView discarded(RoleForms typed) {
		if (typed.equals(RoleForms.EMPTY)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String title = this.messages.text("draft.discarded.title");
		return new ModelAndView("editing/gone", HttpStatus.CONFLICT)
			.addObject("head",
					AdminPageHead.of(title, new Link(this.messages.text("roles.title"), AdminRolePaths.ROLES)))
			.addObject("changes", new Differences(this.messages, Map.of()).between(RoleForms.EMPTY, typed))
			.addObject("forms", DraftJson.write(typed));
	}

	private ModelAndView page(WorkingCopy working, MergeForm form, Map<String, MergeSide> choices,
			FieldProblems problems, String sort, HttpStatus status, SignedIn person) {
		CheckedDraft draft = this.draftService.check(working);
		List<ThreeWayMerge.Row> rows = form.merge()
			.orElseThrow()
			.rows(this.messages, FormChoices.names(draft.vocabulary()), choices, problems);
		MergeView view = new MergeView(this.messages.text("merge." + sort + ".heading"),
				this.messages.text("merge." + sort + ".explanation", Map.of("count", rows.size())),
				sort.equals("update") ? publishedBy(working) : savedBy(working),
				this.messages.text("merge." + sort + ".yours"), rows);
		ModelAndView page = this.frames.page("editing/merge", draft, view.heading(), problems, person)
			.addObject("view", view)
			.addObject("form", form);
		page.setStatus(status);
		return page;
	}

	private String savedBy(WorkingCopy working) {
		return working.draft()
			.map((draft) -> this.messages.text("merge.theirs.draft",
					Map.of("name", draft.savedBy(), "time", Dates.moment(draft.savedAt()))))
			.orElseGet(() -> publishedBy(working));
	}

	private String publishedBy(WorkingCopy working) {
		return working.live()
			.map(Revision::line)
			.map((line) -> this.messages.text("merge.theirs.live",
					Map.of("name", line.author(), "time", Dates.moment(line.publishedAt()), "number", line.number())))
			.orElse("");
	}

	record MergeView(String heading, String explanation, String theirs, String yours, List<ThreeWayMerge.Row> fields) {

	}

}
