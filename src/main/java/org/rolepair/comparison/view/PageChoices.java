package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.comparison.Topic;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;

/**
 * What a reader chose in the address of a comparison.
 *
 * @param matters the topics that matter to the reader, the most important first
 */
record PageChoices(RowFilter rows, List<Topic> matters, Optional<Place> place) {

	/** The query parameter with the topics that matter, separated by commas. */
	private static final String MATTERS = "matters";

	static final int MAX_MATTERS = 5;

	/** Returns what matters by the address of a request. */
	static List<Topic> matters(HttpServletRequest request) {
		return matters(Optional.ofNullable(request.getParameter(MATTERS)).orElse(""));
	}

	/** Figures about people are described, so that none can matter. */
	static List<Topic> matters(String parameter) {
		return Topic.list(parameter, Topic.values().length)
			.stream()
			.filter((topic) -> topic != Topic.AGE)
			.limit(MAX_MATTERS)
			.toList();
	}

	/** Returns topics as the parameter names them. */
	static String parameter(List<Topic> matters) {
		return matters.stream().map(Topic::parameter).collect(Collectors.joining(","));
	}

	/** Returns whether the page is as everyone first sees it, apart from its place. */
	boolean isUsual() {
		return this.rows == RowFilter.ALL && this.matters.isEmpty();
	}

	/** Returns the query with all but the rows; empty where it says nothing. */
	String query() {
		return query(this.place.map(PlaceAddress::query).orElse(""), this.matters);
	}

	/**
	 * Returns a query with topics that matter.
	 * @param place the query that names the page's place; may be empty
	 */
	static String query(String place, List<Topic> matters) {
		String topics = parameter(matters);
		return Stream.of(place, topics.isEmpty() ? "" : (place.isEmpty() ? "?" : "&") + MATTERS + "=" + topics)
			.collect(Collectors.joining());
	}

}
