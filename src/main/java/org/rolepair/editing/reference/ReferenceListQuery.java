package org.rolepair.editing.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.TextNormalizer;

/** Filters, sorts and pages a list of reference data; empty texts don't filter. */
record ReferenceListQuery(String q, String sort, String page) {

	static final String BY_USE = "used";

	private static final int PAGE = 100;

	ReferenceListQuery {
		q = TextInput.line(q);
		sort = TextInput.line(sort);
		page = TextInput.line(page);
	}

	/** Returns whether one of an entry's names contains the words. */
	boolean matches(String... names) {
		String words = TextNormalizer.fold(this.q);
		return Arrays.stream(names).anyMatch((name) -> TextNormalizer.fold(name).contains(words));
	}

	/** Returns the model of the list: rows, count, paging and filters. */
	<T, R> Map<String, Object> model(Stream<T> found, Function<T, Long> uses, Function<T, R> row, String path,
			Messages messages) {
		List<T> sorted = (this.sort.equals(BY_USE) ? found.sorted(Comparator.comparing(uses).reversed()) : found)
			.toList();
		FormFields fields = new FormFields(new FieldProblems(), messages);
		Map<String, String> orders = fields.options("reference.sort.name", List.of(BY_USE), "reference.sort.");
		int number = Paging.number(this.page);
		return Map.of("rows", Paging.cut(sorted, number, PAGE).stream().map(row).toList(), "count",
				messages.text("reference.count", Map.of("count", sorted.size())), "paging",
				Paging.of(number, PAGE, sorted.size(), path + "?q={q}&sort={sort}", this.q, this.sort), "q",
				fields.text("q", "reference.q", this.q), "sort",
				fields.choice("sort", "roles.sort", this.sort, orders));
	}

}
