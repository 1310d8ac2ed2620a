package org.rolepair.browse;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.RoleProfile;
import org.rolepair.search.RoleSearch;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds pages for missing or removed content, with links to other pages. */
@Component
@RequiredArgsConstructor
public class NotFoundPages {

	private static final int MAX_SUGGESTIONS = 6;

	private final RoleSearch search;

	private final Messages messages;

	public ModelAndView role(String name) {
		List<Link> nearest = this.search.find(name, MAX_SUGGESTIONS)
			.matches()
			.stream()
			.map((match) -> Link.toRole(match.role()))
			.toList();
		return page(HttpStatus.NOT_FOUND, "browse.missing.role", name, nearest, all());
	}

	ModelAndView category(String name) {
		return page(HttpStatus.NOT_FOUND, "browse.missing.category", name, List.of(), all());
	}

	ModelAndView source(String name) {
		return page(HttpStatus.NOT_FOUND, "browse.missing.source", name, List.of(),
				new Link(this.messages.text("browse.sources.all"), "/sources"));
	}

	public ModelAndView withdrawn(RoleProfile role) {
		return page(HttpStatus.GONE, "browse.withdrawn",
				Map.of("role", role.titles().title(), "reason", role.status().reason().orElse("")), "", List.of(),
				Link.toJobs(role.category(), this.messages));
	}

	private Link all() {
		return new Link(this.messages.text("browse.categories.all"), "/categories");
	}

	private ModelAndView page(HttpStatus status, String key, String name, List<Link> meant, Link way) {
		String words = name.replace('-', ' ');
		return page(status, key, Map.of("name", Excerpt.of(words)), words, meant, way);
	}

	private ModelAndView page(HttpStatus status, String key, Map<String, String> arguments, String query,
			List<Link> meant, Link way) {
		MissingPage page = new MissingPage(this.messages.text(key + ".heading", arguments),
				this.messages.text(key + ".text", arguments), query, meant, way);
		return new ModelAndView("browse/missing", status).addObject("page", page)
			.addObject("head", PageHead.unlisted(page.heading(), page.text(), "/"));
	}

	/**
	 * Model of a page for missing content.
	 *
	 * @param text the reason, or what to do
	 * @param query the words to search for
	 */
	record MissingPage(String heading, String text, String query, List<Link> meant, Link way) {

	}

}
