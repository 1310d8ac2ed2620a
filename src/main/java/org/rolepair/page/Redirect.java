package org.rolepair.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Redirects to other addresses of this site. */
public final class Redirect {

	private Redirect() {
	}

	/** Redirects from a former address, with status 301. */
	public static ModelAndView permanently(String path) {
		return to(path, HttpStatus.MOVED_PERMANENTLY);
	}

	/** Redirects temporarily, with status 302. */
	public static ModelAndView temporarily(String path) {
		return to(path, HttpStatus.FOUND);
	}

	/** Redirects after a form was sent, with status 303. */
	public static ModelAndView seeOther(String path) {
		return to(path, HttpStatus.SEE_OTHER);
	}

	/** Does not add model attributes to the query of the address. */
	private static ModelAndView to(String path, HttpStatus status) {
		RedirectView view = new RedirectView(path, false, false, false);
		view.setStatusCode(status);
		return new ModelAndView(view);
	}

}
