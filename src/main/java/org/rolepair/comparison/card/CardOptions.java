package org.rolepair.comparison.card;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.Topic;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;

/**
 * What the address of a card asks for.
 *
 * @param topics the rows, from the top
 * @param place the place of the pay
 */
record CardOptions(List<Topic> topics, Optional<Place> place) {

	/** The query parameter with the topics, separated by commas. */
	static final String PARTS = "parts";

	private static final int MAX_ROWS = 5;

	private static final List<Topic> USUAL = List.of(Topic.PAY, Topic.GROWTH, Topic.EDUCATION);

	/**
	 * Returns the options of an address.
	 * @param parts names of topics with commas; the usual ones are shown without any
	 */
	static CardOptions of(String parts, Optional<Place> place) {
		List<Topic> topics = Topic.list(parts, MAX_ROWS);
		return new CardOptions(topics.isEmpty() ? USUAL : topics, place);
	}

	/** Returns the topics of figures of the whole nation. */
	List<Topic> nationalTopics() {
		return this.place.isEmpty() ? this.topics : this.topics.stream().filter((topic) -> topic != Topic.PAY).toList();
	}

	/** Returns the query of a page that shows the same place. */
	String query() {
		return this.place.map(PlaceAddress::query).orElse("");
	}

}
