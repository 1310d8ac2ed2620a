package org.rolepair.page.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.With;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;

/**
 * Names under a heading, such as the software that two roles share.
 *
 * @param column the role's column, from 1; 0 for all roles
 * @param rest how many more there are, in words; may be empty
 * @param path the page that has them; may be empty
 * @param folded the others, behind a disclosure
 */
@With
public record NameList(int column, String title, List<Name> names, String rest, String path, List<Name> folded) {

	/** Returns the first names, and no others. */
	public static NameList first(int column, String title, FactKind kind, List<NamedItem> items, int shown,
			Messages messages) {
		int first = first(items, shown);
		return new NameList(column, title,
				items.stream().limit(first).map((item) -> Name.of(item, kind, messages)).toList(),
				(first == items.size()) ? "" : messages.text("names.rest", Map.of("count", items.size() - first)), "",
				List.of());
	}

	/** Returns the first names, and the others behind a disclosure. */
	public static NameList of(int column, String title, FactKind kind, List<NamedItem> items, int shown,
			Messages messages) {
		int first = first(items, shown);
		String rest = (first == items.size()) ? "" : messages.text("names.fold", Map.of("count", items.size() - first));
		List<Name> names = items.stream().map((item) -> Name.of(item, kind, messages)).toList();
		return new NameList(column, title, names.subList(0, first), rest, "", names.subList(first, names.size()));
	}

	/** Returns how many names come first: all, if only one more would be left. */
	private static int first(List<NamedItem> items, int shown) {
		return (items.size() <= shown + 1) ? items.size() : shown;
	}

	/** Returns the CSS class of the role's color. */
	public String style() {
		return (this.column == 0) ? "" : "r" + this.column;
	}

	public String mark() {
		return (this.column == 0) ? "" : RoleMark.of(this.column);
	}

	/** A name, with its code, its detail and its marks in words. */
	public record Name(String text, String note) {

		private static Name of(NamedItem item, FactKind kind, Messages messages) {
			Set<ItemMark> marks = item.marks();
			Stream<String> details = (kind == FactKind.TECHNOLOGY) ? Stream.of()
					: Stream.concat(item.code().stream(), item.detail().stream());
			return new Name(item.name(),
					Stream.concat(details, marks.stream().map((mark) -> messages.text("mark." + mark)))
						.collect(Collectors.joining(", ")));
		}

	}

}
