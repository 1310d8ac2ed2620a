package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.form.Paging;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.store.PlaceWages;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping(path = "/sources", produces = MediaType.TEXT_HTML_VALUE)
@RequiredArgsConstructor
class SourceController {

	/** The number of roles on one page. */
	static final int PAGE = 200;

	private final SourceCatalogue sources;

	private final PublishedRoles roles;

	private final PlaceWages wages;

	private final RelatedOccupationEditions relations;

	private final PageHeads heads;

	private final NotFoundPages missing;

	private final Messages messages;

	@GetMapping
	String list(Model model) {
		Map<String, Long> uses = this.roles.citingRoles();
		List<SourceCard> cards = this.sources.all()
			.stream()
			.map((source) -> card(source, uses.getOrDefault(source.slug(), 0L)))
			.toList();
		model.addAttribute("sources", cards);
		model.addAttribute("head",
				this.heads.listed(this.messages.text("browse.sources.title"),
						this.messages.text("browse.sources.description", Map.of("count", cards.size())), "/sources",
						List.of(PageHead.Crumb.home(), PageHead.Crumb.here("Sources")), List.of()));
		return "browse/sources";
	}

	@GetMapping("/{slug}")
	ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String page) {
		return this.sources.bySlug(slug)
			.flatMap((source) -> page(source, Paging.number(page)))
			.orElseGet(() -> this.missing.source(slug));
	}

	private Optional<ModelAndView> page(Citation source, int number) {
		Page<Listing> roles = this.roles.listingsCiting(source.slug(), PageRequest.of(number - 1, PAGE));
		Paging paging = Paging.of(roles, "/sources/" + source.slug());
		return Optional.of(paging).filter(Paging::exists).map((exists) -> page(source, roles.getContent(), paging));
	}

	private ModelAndView page(Citation source, List<Listing> roles, Paging paging) {
		SourcePage page = new SourcePage(source.title(), source.publisher(), source.address().toString(),
				source.edition(), source.licence(), Dates.day(source.retrievedOn()), source.method(),
				source.ageLimitMonths().map((months) -> this.messages.text("browse.age", Map.of("months", months))),
				source.attribution(), places(source.slug()), roles.stream().map(Link::toRole).toList(), paging);
		Map<String, String> words = Map.of("title", source.title(), "publisher", source.publisher(), "edition",
				source.edition(), "licence", source.licence());
		return new ModelAndView("browse/source").addObject("page", page)
			.addObject("head",
					this.heads.ofPage(paging,
							this.heads.listed(this.messages.text("browse.source.title", words),
									this.messages.text("browse.source.description", words), paging.address(),
									List.of(PageHead.Crumb.home(), PageHead.Crumb.to("Sources", "/sources"),
											PageHead.Crumb.here(source.title())),
									List.of())));
	}

	private List<String> places(String source) {
		Stream<String> wages = this.wages.citing(source)
			.stream()
			.map((edition) -> this.messages.text("place.use." + edition.kind(),
					Map.of("edition", edition.period().label())));
		Stream<String> relations = this.relations.citing(source)
			.stream()
			.map((edition) -> this.messages.text("browse.source.relations"));
		return Stream.concat(wages, relations).distinct().toList();
	}

	private SourceCard card(Citation source, long roles) {
		return new SourceCard(source.title(), "/sources/" + source.slug(), source.publisher(), source.edition(),
				this.messages.text("browse.used", Map.of("count", roles)));
	}

	/**
	 * A source in a list.
	 *
	 * @param use the number of roles that use it, in words
	 */
	record SourceCard(String title, String path, String publisher, String edition, String use) {

	}

	/**
	 * Model of a source's page.
	 *
	 * @param address the source's URL
	 * @param retrieved the day on which it was downloaded
	 * @param age how long its figures count as current
	 * @param attribution the credit line that its license requires
	 * @param places other data from it: wages by place, related roles
	 */
	record SourcePage(String title, String publisher, String address, String edition, String licence, String retrieved,
			String method, Optional<String> age, Optional<String> attribution, List<String> places, List<Link> roles,
			Paging paging) {

	}

}
