package org.rolepair.comparison.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageCitation;
import org.rolepair.page.PageHead;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.view.PlacePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a comparison as a sheet to print and to write on. */
@Controller
@RequiredArgsConstructor
class SheetController {

	static final String PATH = "/sheet";

	private static final String LARGE = "large";

	private final ComparisonLookup lookup;

	private final ComparisonErrorPages errorPages;

	private final ComparisonPages pages;

	private final PlacePages places;

	private final Site site;

	private final Messages messages;

	@GetMapping(ComparisonAddress.PREFIX + "{names}" + PATH)
	ModelAndView show(@PathVariable String names, @RequestParam(required = false) Optional<List<String>> section,
			@RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String place) {
		ComparisonLookup.Result result = this.lookup.find(ComparisonAddress.names(names));
		if (result instanceof ComparisonLookup.Found found) {
			List<SheetSection> sections = section.map(SheetSection::of)
				.orElseGet(() -> SheetSection.usual(found.roles().size()));
			Function<Optional<Place>, ModelAndView> sheet = (here) -> sheet(found.roles(), sections, type.equals(LARGE),
					here);
			return place.isBlank() ? sheet.apply(Optional.empty()) : this.places.answer(place,
					ComparisonController.path(found.roles()) + PATH, (here) -> sheet.apply(Optional.of(here)));
		}
		return this.errorPages.insteadOf(result, PATH);
	}

	private ModelAndView sheet(List<PublishedRole> roles, List<SheetSection> sections, boolean large,
			Optional<Place> place) {
		String path = ComparisonController.path(roles);
		String title = ComparisonPages.title(roles);
		Map<String, String> words = Map.of("title", title);
		PageHead head = PageHead.unlisted(this.messages.text("sheet.title", words),
				this.messages.text("sheet.description", words), path);
		List<PrintSheet.Option> options = Arrays.stream(SheetSection.values())
			.map((section) -> new PrintSheet.Option(section.parameter(),
					this.messages.text("section." + section.parameter()), sections.contains(section)))
			.toList();
		PrintSheet sheet = new PrintSheet(this.pages.content(roles, new PageChoices(RowFilter.ALL, List.of(), place)),
				large, options, place.map(Place::slug),
				PageCitation.of(this.site, title, path, ComparisonPages.lastChanged(roles)).plain(this.messages),
				new Link(title, path + place.map(PlaceAddress::query).orElse("")));
		return new ModelAndView("comparison/sheet").addObject("head", head).addObject("sheet", sheet);
	}

}
