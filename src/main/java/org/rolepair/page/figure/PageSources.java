package org.rolepair.page.figure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.source.Citation;

/** Collects the sources that a page cites, and lists them by publisher. */
@RequiredArgsConstructor
public final class PageSources {

	private final Messages messages;

	/** The page that lists the sources, if that is another one. */
	private final String page;

	private final Map<String, Citation> cited = new LinkedHashMap<>();

	/** The entries that the page links to so far. */
	private final Set<String> linked = new HashSet<>();

	/** Returns the address of a source's entry on its page. */
	String path(String slug) {
		return this.page + "#" + id(slug);
	}

	private static String id(String slug) {
		return "s-" + slug;
	}

	void add(Citation citation) {
		this.cited.putIfAbsent(citation.slug(), citation);
	}

	/**
	 * Returns the line as a repeated one if the page already links to that source. Call
	 * this in the order of the page.
	 */
	public SourceLine markRepeated(SourceLine line) {
		return (!line.isLinked() || this.linked.add(line.path())) ? line : line.withRepeated(true);
	}

	/** Returns the list of sources; call this after all figures are created. */
	public View view() {
		List<LocalDate> days = this.cited.values().stream().map(Citation::retrievedOn).distinct().toList();
		Map<String, List<Entry>> publishers = this.cited.values()
			.stream()
			.collect(Collectors.groupingBy(Citation::publisher, TreeMap::new,
					Collectors.mapping((citation) -> entry(citation, days.size() == 1), Collectors.toList())));
		Stream<String> credits = this.cited.values()
			.stream()
			.flatMap((citation) -> citation.attribution().stream())
			.distinct();
		Stream<String> read = (days.size() == 1)
				? Stream.of(this.messages.text("sources.read", Map.of("day", Dates.day(days.get(0))))) : Stream.of();
		return new View(
				publishers.entrySet().stream().map((group) -> new Publisher(group.getKey(), group.getValue())).toList(),
				Stream.concat(credits, read).toList());
	}

	private Entry entry(Citation citation, boolean oneDay) {
		String name = citation.shortName() + ", " + citation.edition();
		String title = oneDay ? citation.title() : this.messages.text("sources.entry",
				Map.of("title", citation.title(), "day", Dates.day(citation.retrievedOn())));
		return new Entry(id(citation.slug()), "/sources/" + citation.slug(), name, title);
	}

	/**
	 * The page's sources.
	 *
	 * @param publishers by name, each with its sources in the order of first citation
	 * @param notes credit lines, and the day on which the sources were read
	 */
	public record View(List<Publisher> publishers, List<String> notes) {
	}

	public record Publisher(String publisher, List<Entry> sources) {
	}

	/**
	 * A source.
	 *
	 * @param id the fragment to which figures on the page link
	 * @param name its short name and edition
	 * @param description its full title
	 */
	public record Entry(String id, String path, String name, String description) {
	}

}
