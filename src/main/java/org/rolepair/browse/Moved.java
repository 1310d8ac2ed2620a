package org.rolepair.browse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Sends readers from a former address to the present one, for good.
 */
final class Moved {

	private Moved() {
	}

	static ModelAndView to(String path) {
		RedirectView view = new RedirectView(path, false, false, false);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(view);
	}

}
