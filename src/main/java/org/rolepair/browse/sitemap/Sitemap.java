package org.rolepair.browse.sitemap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.browse.CurrentNeighbors;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.page.site.Site;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.source.SourceCatalogue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/**
 * Every page that search engines may index, once and by its canonical address. Pairs are
 * recomputed on the first request after a publication.
 */
@Component
@RequiredArgsConstructor
class Sitemap {

	private final CurrentNeighbors neighbors;

	private final PublishedRoles roles;

	private final CategoryCatalogue categories;

	private final SourceCatalogue sources;

	private IndexablePairs pairs = new IndexablePairs(List.of());

	int size() {
		IndexablePairs present = present();
		return others(present).size() + present.count();
	}

	/** Returns up to {@code most} pages, after the first {@code from}. */
	List<Entry> entries(int from, int most) {
		IndexablePairs present = present();
		List<Entry> others = others(present);
		List<Entry> entries = new ArrayList<>(
				others.subList(Math.min(from, others.size()), Math.min(from + most, others.size())));
		entries.addAll(present.entries(Math.max(0, from - others.size()), most - entries.size()));
		return entries;
	}

	private List<Entry> others(IndexablePairs present) {
		Set<String> used = present.roles()
			.stream()
			.map((role) -> role.listing().categorySlug())
			.collect(Collectors.toSet());
		List<Entry> entries = new ArrayList<>();
		Stream.of("/", "/categories", "/sources", "/data").map(Entry::undated).forEach(entries::add);
		this.categories.all()
			.stream()
			.map((category) -> category.name().slug())
			.filter(used::contains)
			.forEach((slug) -> entries.add(Entry.undated("/categories/" + slug)));
		this.sources.all().forEach((source) -> entries.add(Entry.undated("/sources/" + source.slug())));
		present.roles()
			.forEach((role) -> entries.add(new Entry("/roles/" + role.listing().slug(), Optional.of(role.changed()))));
		return entries;
	}

	/**
	 * Returns the pairs. Blocks other threads while one counts them.
	 * @throws ResponseStatusException if the application is starting
	 */
	private synchronized IndexablePairs present() {
		List<NeighborCandidate> published = this.neighbors.get().all();
		if (published.isEmpty() && !this.roles.revisions().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		if (this.pairs.roles() != published) {
			this.pairs = new IndexablePairs(published);
		}
		return this.pairs;
	}

	record Entry(String path, Optional<LocalDate> changed) {

		private static Entry undated(String path) {
			return new Entry(path, Optional.empty());
		}

	}

	/** Formats sitemaps as defined by sitemaps.org. */
	record SitemapXml(Site site) {

		private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

		private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

		String pages(List<Sitemap.Entry> entries) {
			StringBuilder xml = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
			for (Sitemap.Entry entry : entries) {
				xml.append("<url>").append(location(entry.path()));
				entry.changed().ifPresent((day) -> xml.append("<lastmod>").append(day).append("</lastmod>"));
				xml.append("</url>\n");
			}
			return xml.append("</urlset>\n").toString();
		}

		String index(List<String> paths) {
			StringBuilder xml = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
			paths.forEach((path) -> xml.append("<sitemap>").append(location(path)).append("</sitemap>\n"));
			return xml.append("</sitemapindex>\n").toString();
		}

		private String location(String path) {
			return "<loc>" + HtmlUtils.htmlEscape(this.site.address(path)) + "</loc>";
		}

	}

}
