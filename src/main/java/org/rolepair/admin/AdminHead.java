package org.rolepair.admin;

import java.util.ArrayList;
import java.util.List;

import org.rolepair.form.Problem;
import org.rolepair.form.Problems;
import org.rolepair.page.PageHead;

/**
 * What the frame needs to know of a page.
 *
 * @param title the page's own title
 * @param trail the way here from the editors' home, this page last
 * @param problems what is wrong with the page's form
 */
public record AdminHead(String title, List<PageHead.Crumb> trail, List<Problem> problems) {

	public AdminHead {
		trail = List.copyOf(trail);
		problems = List.copyOf(problems);
	}

	/**
	 * The head of a page below others.
	 * @param title the page's own title
	 * @param above the pages above it, without the editors' home
	 */
	public static AdminHead of(String title, PageHead.Crumb... above) {
		List<PageHead.Crumb> trail = new ArrayList<>();
		trail.add(PageHead.Crumb.to("Editors", "/admin"));
		trail.addAll(List.of(above));
		trail.add(PageHead.Crumb.here(title));
		return new AdminHead(title, trail, List.of());
	}

	/** The same page with what is wrong with its form. */
	public AdminHead with(Problems found) {
		return new AdminHead(this.title, this.trail, found.all());
	}

	/** The title as browsers show it: that something is wrong comes first. */
	public String documentTitle() {
		return (this.problems.isEmpty() ? "" : "Error: ") + this.title;
	}

}
