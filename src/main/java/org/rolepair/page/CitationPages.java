package org.rolepair.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds pages with the citations of other pages. */
@Component
@RequiredArgsConstructor
public class CitationPages {

	public static final String PATH = "/cite";

	private final Site site;

	private final Messages messages;

	/**
	 * Returns how to cite the page of a path.
	 * @param changed the day of the page's last change
	 */
	public ModelAndView page(String title, String path, LocalDate changed) {
		PageCitation citation = PageCitation.of(this.site, title, path, changed);
		String heading = this.messages.text("cite.title", Map.of("title", title));
		PageHead head = new PageHead(heading, this.messages.text("cite.description", Map.of("title", title)),
				path + PATH, false, List.of(PageHead.Crumb.home(), new PageHead.Crumb(title, Optional.of(path)),
						PageHead.Crumb.here(this.messages.text("cite.heading"))),
				Optional.empty());
		return new ModelAndView("cite/formats").addObject("head", head)
			.addObject("cited", new Link(title, path))
			.addObject("styles", List.of(style("plain", citation.plain(this.messages)), style("apa", citation.apa()),
					style("bibtex", citation.bibtex()), style("csl", citation.cslJson())));
	}

	private Style style(String id, String text) {
		return new Style(id, this.messages.text("cite.style." + id), text);
	}

	/** A citation in one style. */
	record Style(String id, String name, String text) {

	}

}
