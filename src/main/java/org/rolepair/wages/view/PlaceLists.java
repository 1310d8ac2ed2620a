package org.rolepair.wages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.Places;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Builds the pages that list all places. */
@Component
@RequiredArgsConstructor
public class PlaceLists {

	private final Places places;

	private final PlaceWording words;

	private final Messages messages;

	/**
	 * Returns the place list for a page; search engines do not index it.
	 * @throws ResponseStatusException with status 404 if no wages by place are loaded
	 */
	public ModelAndView page(String title, String path) {
		List<Place> all = this.places.all();
		if (all.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Map<String, String> arguments = Map.of("title", title);
		String heading = this.messages.text("place.list.heading", arguments);
		PageHead head = new PageHead(heading, this.messages.text("place.list.description", arguments), path, false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.to(title, path),
						PageHead.Crumb.here(this.messages.text("place.list"))),
				Optional.empty());
		return new ModelAndView("place/places", Map.of("head", head, "page",
				new PlaceList(heading, new Link(title, path), this.words.chooser(path, Optional.empty()).onList(),
						all.stream()
							.filter((place) -> place.kind() == PlaceKind.STATE)
							.map((place) -> link(place, path))
							.toList(),
						groups(all, path))));
	}

	private List<PlaceList.Group> groups(List<Place> all, String path) {
		Map<String, List<Link>> byState = new TreeMap<>();
		all.stream()
			.filter((place) -> place.kind() == PlaceKind.METROPOLITAN_AREA)
			.forEach((place) -> byState
				.computeIfAbsent(this.words.state(place.primaryState()), (state) -> new ArrayList<>())
				.add(link(place, path)));
		return byState.entrySet()
			.stream()
			.map((group) -> new PlaceList.Group(group.getKey(), group.getValue()))
			.toList();
	}

	private static Link link(Place place, String path) {
		return new Link(place.title(), PlaceAddress.of(path, place) + "#pay");
	}

	/** All places, each linked to its version of a page. */
	public record PlaceList(String heading, Link back, PlaceChooser chooser, List<Link> states, List<Group> groups) {

		/** The metropolitan areas with the same main state. */
		public record Group(String state, List<Link> places) {

		}

	}

}
