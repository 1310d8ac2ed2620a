package org.rolepair.page.admin;

import java.util.ArrayList;
import java.util.List;

import org.rolepair.page.PageHead;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FieldProblems;

/**
 * What the frame needs to know of a page.
 *
 * @param title the page's own title
 * @param trail the way here from the editors' home, this page last
 * @param problems what is wrong with the page's form
 */
public record AdminPageHead(String title, List<PageHead.Crumb> trail, List<FieldProblem> problems) {

	public AdminPageHead {
		trail = List.copyOf(trail);
		problems = List.copyOf(problems);
	}

	/**
	 * The head of a page below others.
	 * @param title the page's own title
	 * @param above the pages above it, without the editors' home
	 */
	public static AdminPageHead of(String title, PageHead.Crumb... above) {
		List<PageHead.Crumb> trail = new ArrayList<>();
		trail.add(PageHead.Crumb.to("Editors", "/admin"));
		trail.addAll(List.of(above));
		trail.add(PageHead.Crumb.here(title));
		return new AdminPageHead(title, trail, List.of());
	}

	/** The same page with what is wrong with its form. */
	public AdminPageHead with(FieldProblems found) {
		return new AdminPageHead(this.title, this.trail, found.all());
	}

	/** The title as browsers show it: that something is wrong comes first. */
	public String documentTitle() {
		return (this.problems.isEmpty() ? "" : "Error: ") + this.title;
	}

}
