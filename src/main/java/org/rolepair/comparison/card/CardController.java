package org.rolepair.comparison.card;

import java.util.Optional;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.view.ComparisonLookup;
import org.rolepair.page.CardFrame;
import org.rolepair.page.Redirect;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.wages.Place;
import org.rolepair.wages.store.Places;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a comparison or a role as a card for pages of other sites. */
@Controller
@RequiredArgsConstructor
class CardController {

	private final ComparisonLookup lookup;

	private final PublishedRoles roles;

	private final Places places;

	private final Cards cards;

	@GetMapping(CardFrame.PREFIX + ComparisonAddress.PREFIX + "{names}")
	ModelAndView compare(@PathVariable String names, @RequestParam(defaultValue = "") String place,
			@RequestParam(name = CardOptions.PARTS, defaultValue = "") String parts) {
		ComparisonLookup.Result result = this.lookup.find(ComparisonAddress.names(names));
		if (result instanceof ComparisonLookup.Found found) {
			return page(place, parts, (options) -> this.cards.of(found.roles(), options));
		}
		if (result instanceof ComparisonLookup.Moved moved && moved.path().startsWith(ComparisonAddress.PREFIX)) {
			return Redirect.permanently(CardFrame.PREFIX + moved.path());
		}
		return missing((result instanceof ComparisonLookup.Missing missing) ? missing.status() : HttpStatus.NOT_FOUND,
				"embed.missing");
	}

	@GetMapping(CardFrame.PREFIX + "/roles/{name}")
	ModelAndView show(@PathVariable String name, @RequestParam(defaultValue = "") String place,
			@RequestParam(name = CardOptions.PARTS, defaultValue = "") String parts) {
		Optional<Slug> slug = Slug.parse(name);
		Optional<PublishedRole> found = slug.flatMap(this.roles::bySlug);
		if (found.isPresent()) {
			return found.get().isWithdrawn() ? missing(HttpStatus.GONE, "embed.missing.role")
					: page(place, parts, (options) -> this.cards.of(found.get().profile(), options));
		}
		return slug.flatMap(this.roles::currentSlug)
			.map((present) -> Redirect.permanently(CardFrame.PREFIX + "/roles/" + present))
			.orElseGet(() -> missing(HttpStatus.NOT_FOUND, "embed.missing.role"));
	}

	private ModelAndView page(String typed, String parts, Function<CardOptions, Card> card) {
		Optional<Place> place = Optional.of(typed)
			.filter((name) -> !name.isBlank())
			.map(this.places::find)
			.filter((found) -> !found.similar() && found.places().size() == 1)
			.map((found) -> found.places().get(0));
		return (place.isEmpty() && !typed.isBlank()) ? missing(HttpStatus.NOT_FOUND, "embed.missing.place")
				: page(HttpStatus.OK, card.apply(CardOptions.of(parts, place)));
	}

	private ModelAndView missing(HttpStatus status, String key) {
		return page(status, this.cards.missing(key));
	}

	private static ModelAndView page(HttpStatus status, Card card) {
		return new ModelAndView("card/card", status).addObject("card", card);
	}

}
