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
 * A recurring publication and the citation text of its editions. Texts may contain
 * placeholders in braces.
 *
 * @param slug the slug of an edition's source
 * @param shortName the name beside figures
 * @param ageLimitMonths months after which figures are marked as old
 * @param attribution the credit line to show with its texts
 */
record SourceSeries(String slug, String publisher, String title, String shortName, URI address, String edition,
		String licence, String method, Optional<Integer> ageLimitMonths, Optional<String> attribution) {

	private static final String PATH = "exchange/series.json";

	/** Returns all series by name. */
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
	 * Returns the citation of one edition.
	 * @param names placeholder values by name
	 */
	Citation edition(Map<String, String> names, LocalDate retrieved) {
		return new Citation(filled(this.slug, names), this.publisher, filled(this.title, names),
				Optional.of(this.shortName), Optional.of(this.address), filled(this.edition, names),
				Optional.of(this.licence), retrieved, filled(this.method, names), this.ageLimitMonths,
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
