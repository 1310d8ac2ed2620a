package org.rolepair.page.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.source.Citation;

/** The sources of a page, numbered in the order of first citation. */
@RequiredArgsConstructor
public final class SourceList {

	private final Messages messages;

	private final List<Citation> cited = new ArrayList<>();

	/** Returns the number of a source on this page, from 1, and adds it if it is new. */
	public int number(Citation citation) {
		for (int i = 0; i < this.cited.size(); i++) {
			if (this.cited.get(i).slug().equals(citation.slug())) {
				return i + 1;
			}
		}
		this.cited.add(citation);
		return this.cited.size();
	}

	/** Returns the sources by number; call this after all figures are created. */
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
	 * @param text publisher, title, edition and date read
	 * @param attribution the credit line that its license requires
	 */
	public record Entry(int number, String text, String path, Optional<String> attribution) {

	}

}
