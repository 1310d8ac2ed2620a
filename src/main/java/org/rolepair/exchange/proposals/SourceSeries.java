package org.rolepair.exchange.proposals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.rolepair.source.Citation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A publication that appears again and again, and the words in which each of its editions
 * is cited. Its texts may hold names in braces for what differs between editions.
 *
 * @param slug the slug of an edition's source
 * @param publisher who publishes it
 * @param title its title
 * @param address where it can be read
 * @param edition the edition in words
 * @param licence on what terms its figures may be used
 * @param method how its figures are made
 * @param ageLimitMonths months after which its figures are marked as old
 * @param attribution the credit line to show wherever its text stands
 */
record SourceSeries(String slug, String publisher, String title, URI address, String edition, String licence,
		String method, Optional<Integer> ageLimitMonths, Optional<String> attribution) {

	private static final String PATH = "exchange/series.json";

	/** All that the site knows how to cite, by names, from its own file. */
	static Map<String, SourceSeries> read() {
		try (InputStream file = new ClassPathResource(PATH).getInputStream()) {
			return JsonMapper.builder().build().readValue(file, new TypeReference<Map<String, SourceSeries>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The particulars of one edition.
	 * @param names what differs, by name
	 * @param retrieved the day on which it was read
	 */
	Citation edition(Map<String, String> names, LocalDate retrieved) {
		return new Citation(filled(this.slug, names), this.publisher, filled(this.title, names), this.address,
				filled(this.edition, names), this.licence, retrieved, filled(this.method, names), this.ageLimitMonths,
				this.attribution.map((text) -> filled(text, names)));
	}

	private static String filled(String text, Map<String, String> names) {
		String filled = text;
		for (Map.Entry<String, String> name : names.entrySet()) {
			filled = filled.replace("{" + name.getKey() + "}", name.getValue());
		}
		return filled;
	}

}
