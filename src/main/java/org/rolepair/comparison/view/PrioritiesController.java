package org.rolepair.comparison.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.Topic;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.PublishedRole;
import org.rolepair.wages.PlaceAddress;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a reader choose what matters; the choice is in the address alone. */
@Controller
@RequiredArgsConstructor
class PrioritiesController {

	static final String PATH = "/matters";

	/** The form's fields, which share a name. */
	private static final String FIELD = "matter";

	private final ComparisonLookup lookup;

	private final ComparisonErrorPages errorPages;

	private final Messages messages;

	private final Clock clock;

	/** Returns the form, or redirects to the page with what the form chose. */
	@GetMapping(ComparisonAddress.PREFIX + "{names}" + PATH)
	ModelAndView choose(@PathVariable String names, @RequestParam(defaultValue = "") String matters,
			@RequestParam(name = FIELD, required = false) Optional<List<String>> chosen, HttpServletRequest request) {
		ComparisonLookup.Result result = this.lookup.find(ComparisonAddress.names(names));
		if (result instanceof ComparisonLookup.Found found) {
			String path = ComparisonController.path(found.roles());
			String place = PlaceAddress.carried(request);
			return chosen
				.map((topics) -> Redirect
					.seeOther(path + PageChoices.query(place, PageChoices.matters(String.join(",", topics)))))
				.orElseGet(() -> form(found.roles(), path, place, PageChoices.matters(matters)));
		}
		return this.errorPages.insteadOf(result, PATH);
	}

	private ModelAndView form(List<PublishedRole> roles, String path, String place, List<Topic> matters) {
		String title = ComparisonPages.title(roles);
		String heading = this.messages.text("matters.heading");
		PageHead head = new PageHead(this.messages.text("matters.title", Map.of("title", title)),
				this.messages.text("matters.description", Map.of("title", title)), path + PATH, false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.to(title, path), PageHead.Crumb.here(heading)),
				Optional.empty());
		Map<Topic, String> topics = glance(roles).topics();
		List<Field> fields = IntStream.rangeClosed(1, Math.min(PageChoices.MAX_MATTERS, topics.size()))
			.mapToObj((number) -> new Field(number, this.messages.text("matters.field", Map.of("number", number)),
					topics.entrySet()
						.stream()
						.map((topic) -> new Option(topic.getKey().parameter(), topic.getValue(),
								matters.size() >= number && matters.get(number - 1) == topic.getKey()))
						.toList()))
			.toList();
		return new ModelAndView("comparison/matters").addObject("head", head)
			.addObject("compared", new Link(title, path + place))
			.addObject("action", path + PATH)
			.addObject("place", place.replaceFirst(".*=", ""))
			.addObject("fields", fields);
	}

	private Glance glance(List<PublishedRole> roles) {
		Comparison comparison = Comparison.of(roles.stream().map(PublishedRole::profile).toList());
		return new Glance(comparison, new FactTables(comparison, this.messages,
				new FigureRows(this.messages, LocalDate.now(this.clock)), RowFilter.ALL), this.messages);
	}

	/** One rank, from 1, with the topics to choose from. */
	record Field(int number, String label, List<Option> options) {

	}

	record Option(String value, String text, boolean selected) {

	}

}
