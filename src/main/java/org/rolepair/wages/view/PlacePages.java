package org.rolepair.wages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.store.Places;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Handles requests for pages at a place. */
@Component
@RequiredArgsConstructor
public class PlacePages {

	private final Places places;

	private final PlaceWording words;

	private final Messages messages;

	/**
	 * Returns the page, a redirect to the right place or national page, or a choice of
	 * places. Responds with status 404 if no place matches.
	 * @param name a slug or typed text
	 * @param path the path of the national page
	 */
	public ModelAndView answer(String name, String path, Function<Place, ModelAndView> view) {
		String typed = name.strip();
		if (typed.isEmpty()) {
			return Redirect.temporarily(path);
		}
		Places.PlaceLookup found = this.places.find(typed);
		if (found instanceof Places.PlaceLookup.Found exact) {
			return view.apply(exact.place());
		}
		if (found instanceof Places.PlaceLookup.Named named) {
			return Redirect.temporarily(PlaceAddress.of(path, named.place()));
		}
		if (found instanceof Places.PlaceLookup.Several several) {
			return choice(HttpStatus.OK, "place.several", typed, path, several.places());
		}
		List<Place> nearest = ((Places.PlaceLookup.Unknown) found).nearest();
		return choice(HttpStatus.NOT_FOUND, this.places.any() ? "place.unknown" : "place.none", typed, path, nearest);
	}

	private ModelAndView choice(HttpStatus status, String key, String typed, String path, List<Place> places) {
		Map<String, String> arguments = Map.of("name", Excerpt.of(typed));
		String heading = this.messages.text(key + ".heading", arguments);
		String text = this.messages.text(key + ".text", arguments);
		PageHead head = PageHead.unlisted(heading, text, path);
		List<Link> links = places.stream()
			.map((place) -> new Link(place.title(), PlaceAddress.of(path, place) + "#pay"))
			.toList();
		return new ModelAndView("place/which",
				Map.of("head", head, "heading", heading, "text", text, "links", links, "chooser",
						this.words.chooser(path, Optional.empty()), "known", this.places.any(), "nation",
						new Link(this.messages.text("place.back"), path)),
				status);
	}

}
