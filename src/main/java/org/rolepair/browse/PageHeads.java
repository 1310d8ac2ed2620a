package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.PageHead;
import org.rolepair.page.StructuredData;
import org.rolepair.page.site.Site;
import org.rolepair.role.RoleProfile;

import org.springframework.stereotype.Component;

/** Builds heads with structured data for pages that search engines may index. */
@Component
public class PageHeads {

	private final StructuredData structuredData;

	PageHeads(Site site) {
		this.structuredData = new StructuredData(site);
	}

	public PageHead listed(String title, String description, String path, List<PageHead.Crumb> trail,
			List<RoleProfile> roles) {
		return new PageHead(title, description, path, true, trail,
				Optional.of(this.structuredData.page(title, description, path, trail, roles)));
	}

}
