package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.source.Citation;

/**
 * The sources that a page cites, numbered in the order in which the page first cites
 * them.
 */
@RequiredArgsConstructor
public final class SourceList {

	private final Messages messages;

	private final List<Citation> cited = new ArrayList<>();

	/**
	 * The number of a source on this page.
	 * @param citation the source
	 * @return its number, from 1
	 */
	public int number(Citation citation) {
		for (int i = 0; i < this.cited.size(); i++) {
			if (this.cited.get(i).slug().equals(citation.slug())) {
				return i + 1;
			}
		}
		this.cited.add(citation);
		return this.cited.size();
	}

	/**
	 * The list for the foot of the page; to be asked for when all figures are made.
	 * @return in the order of the numbers
	 */
	public List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		for (Citation citation : this.cited) {
			entries.add(new Entry(entries.size() + 1, text(citation), "/sources/" + citation.slug(),
					citation.attribution()));
		}
		return List.copyOf(entries);
	}

	private String text(Citation citation) {
		return this.messages.text("source.entry", Map.of("publisher", citation.publisher(), "title", citation.title(),
				"edition", citation.edition(), "date", Dates.day(citation.retrievedOn())));
	}

	/**
	 * A source in the list.
	 *
	 * @param number its number, from 1
	 * @param text publisher, title, edition and date read
	 * @param path of the source's own page
	 * @param attribution the credit line that its licence asks for
	 */
	public record Entry(int number, String text, String path, Optional<String> attribution) {

	}

}
