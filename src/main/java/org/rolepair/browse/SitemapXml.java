package org.rolepair.browse;

import java.util.List;

import org.rolepair.site.Site;

import org.springframework.web.util.HtmlUtils;

/**
 * Sitemaps in the form of sitemaps.org.
 */
class SitemapXml {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

	private final Site site;

	SitemapXml(Site site) {
		this.site = site;
	}

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
