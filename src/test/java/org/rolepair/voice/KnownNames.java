package org.rolepair.voice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.rolepair.Editor;

/**
 * Names and texts that the catalog stores, as the site publishes them in its tables.
 *
 * @param names of roles, skills, categories, publishers and sources
 * @param texts descriptions, duties and methods
 */
record KnownNames(Pattern names, Set<String> texts) {

	static KnownNames of(Editor reader) {
		Set<String> names = new HashSet<>(
				columns(reader, "role-table", "title", "plural", "running_title", "running_plural"));
		names.addAll(columns(reader, "skills", "skill"));
		names.addAll(columns(reader, "sources", "source_publisher", "source_title", "edition", "source_licence"));
		names.addAll(columns(reader, "categories", "category_name"));
		names.removeIf((name) -> name.length() < 3);
		Set<String> texts = new HashSet<>(columns(reader, "roles", "description"));
		texts.addAll(columns(reader, "duties", "duty"));
		texts.addAll(columns(reader, "sources", "method", "attribution"));
		texts.addAll(columns(reader, "categories", "category_description"));
		texts.removeIf((text) -> text.length() < 12);
		return new KnownNames(Pattern.compile(names.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "\\b(?:", ")(?!\\w)")), Pattern.CASE_INSENSITIVE), texts);
	}

	private static List<String> columns(Editor reader, String table, String... columns) {
		String csv = reader.get("/data/" + table + ".csv").body().replace("\uFEFF", "");
		List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
		return rows.stream().flatMap((row) -> Stream.of(columns).map(row::getField)).toList();
	}

	/** Returns a text without stored texts, in which each name is one short word. */
	String withoutNames(String text) {
		String own = text;
		for (String stored : this.texts) {
			own = own.replace(stored, "");
		}
		return this.names.matcher(own).replaceAll("Ann").strip();
	}

}
