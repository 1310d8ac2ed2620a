package org.rolepair.editing.screens;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.form.FormField;

/**
 * The form of a section of figures.
 *
 * @param source the source that serves the section
 * @param origin what else its figures share
 * @param otherwise what an empty figure means
 * @param figures the figures, in the order of their kinds
 */
record SectionView(FormField source, List<FormField> origin, FormField otherwise, List<FigureView> figures) {

	/**
	 * One figure.
	 *
	 * @param id the id of its group
	 * @param label what it is called
	 * @param values the fields of its value; none for a list
	 * @param blank why there is none
	 * @param rows its parts, for a distribution or a set of ratings
	 * @param standing what a best-paying place rests on; none for other figures
	 * @param more what is seldom needed: precision and an origin of its own
	 * @param open whether something is wrong with what is seldom needed
	 * @param marks what is in use of it, in words
	 */
	record FigureView(String id, String label, List<FormField> values, FormField blank, Optional<RowsView> rows,
			List<FormField> standing, List<FormField> more, boolean open, List<String> marks) {

	}

	/**
	 * The rows of a list.
	 *
	 * @param id the id of the list
	 * @param name the list's name in what its fields and buttons send
	 * @param error what is wrong with the whole list
	 * @param scheme how its groups divide the whole; empty for ratings
	 * @param rows the rows
	 * @param pasted the field for pasting
	 */
	record RowsView(String id, String name, Optional<String> error, Optional<FormField> scheme, List<RowView> rows,
			FormField pasted) {

	}

	/**
	 * A row.
	 *
	 * @param number its number, from 1
	 * @param called what buttons call it
	 * @param fields name and figure
	 * @param more why there is no figure, and its precision
	 * @param open whether that is in use
	 * @param first whether it cannot be moved up
	 * @param last whether it cannot be moved down
	 * @param focused whether it was just moved or added
	 */
	record RowView(int number, String called, List<FormField> fields, List<FormField> more, boolean open, boolean first,
			boolean last, boolean focused) {

	}

}
