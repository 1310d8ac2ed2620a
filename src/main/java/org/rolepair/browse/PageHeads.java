package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.page.PageHead;
import org.rolepair.page.StructuredData;
import org.rolepair.page.form.Paging;
import org.rolepair.page.site.Site;
import org.rolepair.role.RoleProfile;

import org.springframework.stereotype.Component;

/** Builds heads with structured data for pages that search engines may index. */
@Component
public class PageHeads {

	private final StructuredData structuredData;

	private final Messages messages;

	PageHeads(Site site, Messages messages) {
		this.structuredData = new StructuredData(site);
		this.messages = messages;
	}

	public PageHead listed(String title, String description, String path, List<PageHead.Crumb> trail,
			List<RoleProfile> roles) {
		return new PageHead(title, description, path, true, trail,
				Optional.of(this.structuredData.page(title, description, path, trail, roles)));
	}

	/**
	 * Returns the head of one page of a list. Search engines list only the first.
	 * @param first the head of the first page
	 */
	PageHead ofPage(Paging paging, PageHead first) {
		return (paging.number() == 1) ? first
				: new PageHead(
						this.messages.text("browse.page.title",
								Map.of("title", first.title(), "page", paging.number(), "pages", paging.pages())),
						first.description(), paging.to(paging.number()), false, first.trail(), Optional.empty());
	}

}
