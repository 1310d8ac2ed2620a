package org.rolepair.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers that send readers to another address of this site.
 */
public final class Redirect {

	private Redirect() {
	}

	/**
	 * From a former address to the present one, for good.
	 * @param path the present address
	 * @return status 301
	 */
	public static ModelAndView permanently(String path) {
		return to(path, HttpStatus.MOVED_PERMANENTLY);
	}

	/**
	 * From an address to the one that answers it at present.
	 * @param path the other address
	 * @return status 302
	 */
	public static ModelAndView forNow(String path) {
		return to(path, HttpStatus.FOUND);
	}

	/**
	 * From a form to the page that it asked for.
	 * @param path the page
	 * @return status 303
	 */
	public static ModelAndView seeOther(String path) {
		return to(path, HttpStatus.SEE_OTHER);
	}

	/** What every template is given must not end up in the address. */
	private static ModelAndView to(String path, HttpStatus status) {
		RedirectView view = new RedirectView(path, false, false, false);
		view.setStatusCode(status);
		return new ModelAndView(view);
	}

}
