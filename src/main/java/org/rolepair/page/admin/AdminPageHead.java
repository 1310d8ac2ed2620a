package org.rolepair.page.admin;

import java.util.ArrayList;
import java.util.List;

import org.rolepair.page.PageHead;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FieldProblems;

/**
 * Data about an editors' page for the layout.
 *
 * @param trail breadcrumbs from the editors' home to this page
 */
public record AdminPageHead(String title, List<PageHead.Crumb> trail, List<FieldProblem> problems) {

	public AdminPageHead {
		trail = List.copyOf(trail);
		problems = List.copyOf(problems);
	}

	/**
	 * Returns the head of a page.
	 * @param above the pages above it, without the editors' home
	 */
	public static AdminPageHead of(String title, PageHead.Crumb... above) {
		List<PageHead.Crumb> trail = new ArrayList<>();
		trail.add(PageHead.Crumb.to("Editors", "/admin"));
		trail.addAll(List.of(above));
		trail.add(PageHead.Crumb.here(title));
		return new AdminPageHead(title, trail, List.of());
	}

	public AdminPageHead with(FieldProblems found) {
		return new AdminPageHead(this.title, this.trail, found.all());
	}

	/** Returns the title for the browser tab, starting with any error. */
	public String documentTitle() {
		return (this.problems.isEmpty() ? "" : "Error: ") + this.title;
	}

}
