package org.rolepair.browse;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.PageHeads;
import org.rolepair.page.form.Paging;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.PriceEditions;

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

	private static final int MONTHS_A_YEAR = 12;

	private final SourceCatalogue sources;

	private final PublishedRoles roles;

	private final PlaceWages wages;

	private final PriceEditions prices;

	private final RelatedOccupationEditions relations;

	private final PageHeads heads;

	private final NotFoundPages missing;

	private final Messages messages;

	@GetMapping
	String list(Model model) {
		Map<String, Long> uses = this.roles.citingRoles();
		Map<String, List<Citation>> publishers = this.sources.all()
			.stream()
			.collect(Collectors.groupingBy(Citation::publisher, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("publishers",
				publishers.entrySet().stream().map((group) -> group(group.getKey(), group.getValue(), uses)).toList());
		model.addAttribute("head",
				this.heads.listed(this.messages.text("browse.sources.title"),
						this.messages.text("browse.sources.description",
								Map.of("count", publishers.values().stream().mapToInt(List::size).sum())),
						"/sources", List.of(PageHead.Crumb.home(), PageHead.Crumb.here("Sources")), List.of()));
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
		return paging.exists() ? Optional.of(page(source, roles.getContent(), paging)) : Optional.empty();
	}

	private ModelAndView page(Citation source, List<Listing> roles, Paging paging) {
		SourcePage page = new SourcePage(source.title(), use(paging.total()), source.method(), details(source),
				source.address(), places(source.slug()), roles.stream().map(Link::toRole).toList(), paging);
		Map<String, String> words = Map.of("title", source.title(), "publisher", source.publisher(), "edition",
				source.edition(), "licence", licence(source));
		return new ModelAndView("browse/source").addObject("page", page)
			.addObject("head",
					this.heads.ofPage(paging,
							this.heads.listed(this.messages.text("browse.source.title", words),
									this.messages.text("browse.source.description", words), paging.address(),
									List.of(PageHead.Crumb.home(), PageHead.Crumb.to("Sources", "/sources"),
											PageHead.Crumb.here(source.title())),
									List.of())));
	}

	private List<SourcePage.Detail> details(Citation source) {
		Map<String, Optional<String>> details = new LinkedHashMap<>();
		details.put("publisher", Optional.of(source.publisher()));
		details.put("edition", Optional.of(source.edition()));
		details.put("licence", Optional.of(licence(source)));
		details.put("attribution", source.attribution());
		details.put("retrieved", Optional.of(Dates.day(source.retrievedOn())));
		details.put("age", source.ageLimitMonths().map(this::age));
		return details.entrySet()
			.stream()
			.flatMap((detail) -> detail.getValue()
				.map((text) -> new SourcePage.Detail(this.messages.text("browse.source." + detail.getKey()), text))
				.stream())
			.toList();
	}

	private String licence(Citation source) {
		return source.licence().orElseGet(() -> this.messages.text("browse.source.no-licence"));
	}

	private String age(int months) {
		boolean years = months % MONTHS_A_YEAR == 0;
		return this.messages.text(years ? "browse.age.years" : "browse.age.months",
				Map.of("number", years ? months / MONTHS_A_YEAR : months));
	}

	private List<String> places(String source) {
		Stream<String> wages = this.wages.citing(source)
			.stream()
			.map((edition) -> this.messages.text("place.use." + edition.kind(),
					Map.of("edition", edition.period().label())));
		Stream<String> prices = this.prices.citing(source)
			.stream()
			.map((edition) -> this.messages.text("prices.use." + edition.kind()));
		Stream<String> relations = this.relations.citing(source)
			.stream()
			.map((edition) -> this.messages.text("browse.source.relations"));
		return Stream.of(wages, prices, relations).flatMap((uses) -> uses).distinct().toList();
	}

	private PublisherSources group(String publisher, List<Citation> sources, Map<String, Long> uses) {
		return new PublisherSources("publisher-" + sources.get(0).slug(), publisher,
				sources.stream()
					.map((source) -> new PublisherSources.Entry(source.shortName() + ", " + source.edition(),
							"/sources/" + source.slug(), source.title(), use(uses.getOrDefault(source.slug(), 0L))))
					.toList());
	}

	private String use(long roles) {
		return this.messages.text("browse.used", Map.of("count", roles));
	}

	record PublisherSources(String id, String publisher, List<Entry> sources) {

		/** A source in a list: its short name and edition, and how many roles use it. */
		record Entry(String name, String path, String title, String use) {

		}

	}

	/**
	 * Model of a source's page.
	 *
	 * @param use the number of roles that use it, in words
	 * @param places other data from it: wages by place, related roles
	 */
	record SourcePage(String title, String use, String method, List<Detail> details, Optional<URI> address,
			List<String> places, List<Link> roles, Paging paging) {

		record Detail(String name, String text) {

		}

	}

}
