package org.rolepair.wages.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PageSources;
import org.rolepair.role.RoleProfile;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.Places;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests for pages at a place, and lists all places. */
@Component
@RequiredArgsConstructor
public class PlacePages {

	private final Places places;

	private final RolePlaceSections sections;

	private final PlaceWording words;

	private final Clock clock;

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
		if (found.similar()) {
			return choice(HttpStatus.NOT_FOUND, this.places.any() ? "place.unknown" : "place.none", typed, path,
					found.places());
		}
		if (found.places().size() > 1) {
			return choice(HttpStatus.OK, "place.several", typed, path, found.places());
		}
		Place place = found.places().get(0);
		return place.slug().equals(typed) ? view.apply(place) : Redirect.temporarily(PlaceAddress.of(path, place));
	}

	private ModelAndView choice(HttpStatus status, String key, String typed, String path, List<Place> places) {
		Map<String, String> arguments = Map.of("name", Excerpt.of(typed));
		String heading = this.messages.text(key + ".heading", arguments);
		String text = this.messages.text(key + ".text", arguments);
		PageHead head = PageHead.unlisted(heading, text, path);
		List<Link> links = places.stream().map((place) -> PlaceAddress.toPay(path, place)).toList();
		return new ModelAndView("place/which",
				Map.of("head", head, "heading", heading, "text", text, "links", links, "chooser",
						this.words.chooser(path, Optional.empty()), "known", this.places.any(), "nation",
						new Link(this.messages.text("place.back"), path)),
				status);
	}

	/**
	 * Returns the place list for a page; search engines do not index it.
	 * @throws ResponseStatusException with status 404 if no wages by place are loaded
	 */
	public ModelAndView list(String title, String path) {
		return list(title, path, Optional.empty());
	}

	/**
	 * Returns the place list for a role's page, with its pay in each state.
	 * @throws ResponseStatusException with status 404 if no wages by place are loaded
	 */
	public ModelAndView list(RoleProfile role, String path) {
		FigureRows figures = new FigureRows(this.messages, LocalDate.now(this.clock));
		Optional<PlaceList.Pay> pay = this.sections.of(role, path, Optional.empty(), figures)
			.map((places) -> new PlaceList.Pay(places, this.sections.states(role, path, figures),
					figures.sources().view()));
		return list(role.titles().title(), path, pay);
	}

	private ModelAndView list(String title, String path, Optional<PlaceList.Pay> pay) {
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
		return new ModelAndView("place/places",
				Map.of("head", head, "page",
						new PlaceList(heading, finding(pay), new Link(title, path),
								this.words.chooser(path, Optional.empty()).withList(Optional.empty()), pay,
								all.stream()
									.filter((place) -> place.kind() == PlaceKind.STATE)
									.map((place) -> PlaceAddress.toPay(path, place))
									.toList(),
								groups(all, path))));
	}

	private String finding(Optional<PlaceList.Pay> pay) {
		return pay.flatMap((own) -> own.places().finding()).orElseGet(() -> this.messages.text("place.list.answer"));
	}

	private List<PlaceList.Group> groups(List<Place> all, String path) {
		Map<String, List<Link>> byState = all.stream()
			.filter((place) -> place.kind() == PlaceKind.METROPOLITAN_AREA)
			.collect(Collectors.groupingBy((place) -> this.words.state(place.primaryState()), TreeMap::new,
					Collectors.mapping((place) -> PlaceAddress.toPay(path, place), Collectors.toList())));
		return byState.entrySet()
			.stream()
			.map((group) -> new PlaceList.Group(group.getKey(), group.getValue()))
			.toList();
	}

	/**
	 * All places, each linked to its version of a page.
	 *
	 * @param pay a role's pay by place; empty for several roles, and for one without
	 */
	public record PlaceList(String heading, String answer, Link back, PlaceChooser chooser, Optional<Pay> pay,
			List<Link> states, List<Group> groups) {

		/** Returns the table of all states; empty if the page is of several roles. */
		public Optional<PlaceTable> table() {
			return this.pay.flatMap(Pay::states);
		}

		/** Returns the number of metropolitan areas. */
		public int count() {
			return this.groups.stream().mapToInt((group) -> group.places().size()).sum();
		}

		/** Returns the metropolitan areas that pay a role most and least. */
		public Optional<PlaceTable> areas() {
			return this.pay.flatMap((own) -> own.places().areas());
		}

		/** A role's pay by place, and in all states if any has a row of the role. */
		public record Pay(RolePlaceSections.RolePlaces places, Optional<PlaceTable> states, PageSources.View sources) {

		}

		/** The metropolitan areas with the same main state. */
		public record Group(String state, List<Link> places) {

		}

	}

}
