package org.rolepair.editing.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.page.form.FormField;

/** The form of a section, with the origin that its figures share. */
record SectionView(List<FormField> origin, List<FormField> more, List<OriginOffer> offers, List<FigureView> figures) {

	/** Returns whether the further fields are shown at once. */
	public boolean isOpen() {
		return this.more.stream().anyMatch(FormField::isInvalid);
	}

	/**
	 * One figure.
	 *
	 * @param values the fields of its value, none for a list; their hints are warnings
	 * @param items the field of a list of names, an item a line
	 * @param unit what the value is counted in, empty for words
	 * @param more advanced fields: evidence, precision and an origin of its own
	 */
	record FigureView(String id, String label, List<FormField> values, String unit, List<FormField> items,
			FormField blank, List<RowsView> rows, List<FormField> more, List<String> marks) {

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

		/** Returns whether the line and its list have no problem. */
		public boolean isValid() {
			return errors().isEmpty() && this.items.stream().noneMatch(FormField::isInvalid);
		}

		/** Returns the invalid fields of the line. */
		public List<FormField> errors() {
			return Stream.concat(this.values.stream(), Stream.of(this.blank)).filter(FormField::isInvalid).toList();
		}

	}

	/** The rows of a list, with the problem of all of it. Ratings have no scheme. */
	record RowsView(String id, String name, Optional<String> error, List<FormField> scheme, List<RowView> rows,
			FormField pasted) {

	}

	/** A row, with its name and figure, and further fields about them. */
	record RowView(int number, String called, List<FormField> fields, List<FormField> more, boolean open, boolean first,
			boolean last, boolean focused) {

	}

}
