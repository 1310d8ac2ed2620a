package org.rolepair.editing.screens;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.form.FormField;

/**
 * The form of a section.
 *
 * @param origin the other fields that the figures share
 * @param otherwise why figures are missing
 */
record SectionView(FormField source, List<FormField> origin, FormField otherwise, List<FigureView> figures) {

	/**
	 * One figure.
	 *
	 * @param id the HTML id of its group
	 * @param values the fields of its value, none for a list
	 * @param blank why there is no value
	 * @param rows the parts of a distribution or the ratings
	 * @param standing the evidence for a best-paying place, none for other figures
	 * @param more advanced fields: precision and an origin of its own
	 * @param open whether an advanced field has a problem
	 * @param marks labels for the advanced fields that are filled in
	 */
	record FigureView(String id, String label, List<FormField> values, FormField blank, Optional<RowsView> rows,
			List<FormField> standing, List<FormField> more, boolean open, List<String> marks) {

	}

	/**
	 * The rows of a list.
	 *
	 * @param name the list's name in field names and button values
	 * @param error the problem with the list as a whole
	 * @param scheme how groups divide the whole, empty for ratings
	 */
	record RowsView(String id, String name, Optional<String> error, Optional<FormField> scheme, List<RowView> rows,
			FormField pasted) {

	}

	/**
	 * A row.
	 *
	 * @param number its number, from 1
	 * @param called its name in button labels
	 * @param fields name and figure
	 * @param more the blank reason and precision
	 * @param open whether {@code more} is expanded
	 * @param focused whether it was just moved or added
	 */
	record RowView(int number, String called, List<FormField> fields, List<FormField> more, boolean open, boolean first,
			boolean last, boolean focused) {

	}

}
