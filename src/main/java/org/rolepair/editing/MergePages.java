package org.rolepair.editing;

import java.util.List;
import java.util.Map;

import org.rolepair.account.SignedIn;
import org.rolepair.draft.RoleForms;
import org.rolepair.draft.Vocabulary;
import org.rolepair.draft.Working;
import org.rolepair.form.Problems;
import org.rolepair.form.Side;
import org.rolepair.form.ThreeWayMerge;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.role.Revision;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the page that shows two versions of a role and what both came from.
 */
@Component
class MergePages {

	private final Desk desk;

	private final RoleFrames frames;

	private final Messages messages;

	MergePages(Desk desk, RoleFrames frames, Messages messages) {
		this.desk = desk;
		this.frames = frames;
		this.messages = messages;
	}

	/**
	 * What somebody else saved meanwhile, beside what could not be saved.
	 * @param theirs the role as it is now
	 * @param original the role as it was when the form was filled
	 * @param yours the role as it would have become
	 */
	ModelAndView conflict(Working theirs, RoleForms original, RoleForms yours, SignedIn person) {
		int base = theirs.draft().map(Working.Draft::baseRevision).orElse(theirs.liveRevision());
		ModelAndView page = page(theirs, MergeForm.of(theirs.stamp(), base, original, theirs.forms(), yours), Map.of(),
				new Problems(), "conflict", savedBy(theirs), person);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/**
	 * What was published meanwhile, beside the draft.
	 * @param working the role with a draft that is out of date
	 * @param original the revision that the draft was made from
	 */
	ModelAndView update(Working working, RoleForms original, SignedIn person) {
		MergeForm form = MergeForm.of(working.stamp(), working.liveRevision(), original, working.liveForms(),
				working.forms());
		return page(working, form, Map.of(), new Problems(), "update", publishedBy(working), person);
	}

	/** The same page again, with what was chosen and what is still to be. */
	ModelAndView again(Working working, MergeForm form, Map<String, Side> choices, Problems problems, SignedIn person) {
		boolean update = working.draft().isPresent() && form.theirForms().equals(working.liveForms());
		ModelAndView page = page(working, form, choices, problems, update ? "update" : "conflict",
				update ? publishedBy(working) : savedBy(working), person);
		page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
	}

	private ModelAndView page(Working working, MergeForm form, Map<String, Side> choices, Problems problems,
			String sort, String theirs, SignedIn person) {
		Vocabulary vocabulary = this.desk.vocabulary(working.roleId());
		List<ThreeWayMerge.Row> rows = form.merge()
			.orElseThrow()
			.rows(this.messages, Choices.names(vocabulary), choices, problems);
		MergeView view = new MergeView(this.messages.text("merge." + sort + ".heading"),
				this.messages.text("merge." + sort + ".explanation", Map.of("count", rows.size())), theirs,
				this.messages.text("merge." + sort + ".yours"), rows);
		Map<String, Object> model = this.frames.model(working, this.desk.read(working.forms(), vocabulary),
				view.heading(), problems, person);
		model.put("view", view);
		model.put("form", form);
		return new ModelAndView("editing/merge", model);
	}

	private String savedBy(Working working) {
		return working.draft()
			.map((draft) -> this.messages.text("merge.theirs.draft",
					Map.of("name", draft.savedBy(), "time", Dates.moment(draft.savedAt()))))
			.orElseGet(() -> publishedBy(working));
	}

	private String publishedBy(Working working) {
		return working.live()
			.map(Revision::line)
			.map((line) -> this.messages.text("merge.theirs.live",
					Map.of("name", line.author(), "time", Dates.moment(line.publishedAt()), "number", line.number())))
			.orElse("");
	}

	/**
	 * Two versions side by side.
	 *
	 * @param heading what happened
	 * @param explanation what to do
	 * @param theirs what the one version is called, with who saved it when
	 * @param yours what the other version is called
	 * @param fields the fields in which they differ
	 */
	record MergeView(String heading, String explanation, String theirs, String yours, List<ThreeWayMerge.Row> fields) {

	}

}
