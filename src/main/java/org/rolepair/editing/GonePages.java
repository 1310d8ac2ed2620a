package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.rolepair.admin.AdminHead;
import org.rolepair.draft.Differences;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.RoleForms;
import org.rolepair.format.Messages;
import org.rolepair.page.PageHead;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the page for who typed into a role whose only draft somebody else discarded
 * meanwhile: what they typed, and the way to begin the role again with it.
 */
@Component
class GonePages {

	private final Messages messages;

	GonePages(Messages messages) {
		this.messages = messages;
	}

	/**
	 * The page with what was typed.
	 * @throws ResponseStatusException with status 404 when nothing was, and so nothing
	 * can be lost
	 */
	ModelAndView page(RoleForms typed) {
		if (typed.equals(RoleForms.EMPTY)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String title = this.messages.text("gone.title");
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", AdminHead.of(title, PageHead.Crumb.to(this.messages.text("roles.title"), RolePaths.ROLES)));
		model.put("changes", new Differences(this.messages, Map.of()).between(RoleForms.EMPTY, typed));
		model.put("forms", DraftJson.write(typed));
		return new ModelAndView("editing/gone", model, HttpStatus.CONFLICT);
	}

}
