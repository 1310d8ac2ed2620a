package org.rolepair.browse.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.rolepair.page.site.Site;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequiredArgsConstructor
class SitemapController {

	private static final int LARGEST = 50_000;

	private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final Sitemap sitemap;

	private final Site site;

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(TEXT)
			.body("User-agent: *\nDisallow: %1$sadmin\nDisallow: %1$slogin\n\nSitemap: %2$s\n"
				.formatted(this.site.home(), this.site.address("/sitemap.xml")));
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> whole() {
		int parts = (this.sitemap.size() + LARGEST - 1) / LARGEST;
		Sitemap.SitemapXml xml = new Sitemap.SitemapXml(this.site);
		return ResponseEntity.ok()
			.contentType(XML)
			.body((parts <= 1) ? xml.pages(this.sitemap.entries(0, LARGEST)) : xml
				.index(IntStream.rangeClosed(1, parts).mapToObj((part) -> "/sitemap-" + part + ".xml").toList()));
	}

	@GetMapping("/sitemap-{part:[1-9][0-9]{0,3}}.xml")
	ResponseEntity<String> part(@PathVariable int part) {
		int size = this.sitemap.size();
		int from = (part - 1) * LARGEST;
		if (size <= LARGEST || from >= size) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.contentType(XML)
			.body(new Sitemap.SitemapXml(this.site).pages(this.sitemap.entries(from, LARGEST)));
	}

}
