package org.rolepair.editing.screens;

import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.Differences;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Offers an editor whose new role was discarded to start it again with its input. */
@Component
@RequiredArgsConstructor
public class DiscardedDraftPages {

	private final Messages messages;

	/** Creates the page, or fails with status 404 if there is no unsaved input. */
	public ModelAndView page(RoleForms typed) {
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

}
