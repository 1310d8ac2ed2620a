package org.rolepair.browse.sitemap;

import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.browse.CurrentNeighbors;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RolepairTest
class SitemapTests {

	@Test
	void isUnavailableUntilRolesAreKnown(@Autowired PublishedRoles roles, @Autowired CategoryCatalogue categories,
			@Autowired SourceCatalogue sources, @Autowired CurrentNeighbors known) {
		Sitemap starting = new Sitemap(new CurrentNeighbors(roles), roles, categories, sources);
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(starting::size)
			.withMessageContaining("503");
		Sitemap started = new Sitemap(known, roles, categories, sources);
		assertThat(started.entries(0, 50_000)).filteredOn((entry) -> entry.path().startsWith("/roles/"))
			.hasSameSizeAs(roles.revisions().keySet());
	}

}
