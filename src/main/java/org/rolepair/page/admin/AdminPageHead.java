package org.rolepair.page.admin;

import java.util.List;

import org.rolepair.page.Link;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FieldProblems;

/**
 * Data about an editors' page for the layout.
 *
 * @param above the pages above it, without the editors' home
 */
public record AdminPageHead(String title, List<Link> above, List<FieldProblem> problems) {

	public AdminPageHead {
		above = List.copyOf(above);
		problems = List.copyOf(problems);
	}

	public static AdminPageHead of(String title, Link... above) {
		return new AdminPageHead(title, List.of(above), List.of());
	}

	public AdminPageHead with(FieldProblems found) {
		return new AdminPageHead(this.title, this.above, found.all());
	}

	/** Returns the title for the browser tab, starting with any error. */
	public String documentTitle() {
		return (this.problems.isEmpty() ? "" : "Error: ") + this.title;
	}

}
