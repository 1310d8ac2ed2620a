package org.rolepair.editing.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.page.form.FormField;

/**
 * The form of a section.
 *
 * @param origin source, period, place and population of all figures
 * @param more further fields that the figures share
 * @param offers origins of other sections that may serve here too
 */
record SectionView(List<FormField> origin, List<FormField> more, List<OriginOffer> offers, List<FigureView> figures) {

	/** Returns whether the further fields are shown at once. */
	public boolean isOpen() {
		return this.more.stream().anyMatch(FormField::isInvalid);
	}

	/**
	 * One figure.
	 *
	 * @param id the HTML id of its group
	 * @param values the fields of its value, none for a list; their hints are warnings
	 * @param unit what the value is counted in, empty for words
	 * @param blank why there is no value
	 * @param rows the parts of a distribution or the ratings, none for other figures
	 * @param more advanced fields: evidence, precision and an origin of its own
	 * @param marks labels for the advanced fields that are filled in
	 */
	record FigureView(String id, String label, List<FormField> values, String unit, FormField blank,
			List<RowsView> rows, List<FormField> more, List<String> marks) {

		public String labelId() {
			return this.id + "-label";
		}

		/** Returns the id of the field that the label is for. */
		public String target() {
			return this.values.get(0).id();
		}

		/** Returns whether an advanced field has a problem. */
		public boolean isOpen() {
			return this.more.stream().anyMatch(FormField::isInvalid);
		}

		/** Returns the invalid fields of the line. */
		public List<FormField> errors() {
			return Stream.concat(this.values.stream(), Stream.of(this.blank)).filter(FormField::isInvalid).toList();
		}

	}

	/**
	 * The rows of a list.
	 *
	 * @param name the list's name in field names and button values
	 * @param error the problem with the list as a whole
	 * @param scheme how groups divide the whole, none for ratings
	 */
	record RowsView(String id, String name, Optional<String> error, List<FormField> scheme, List<RowView> rows,
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
