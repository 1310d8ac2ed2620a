package org.rolepair.exchange.proposals;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.function.Failable;
import org.apache.commons.text.StringSubstitutor;
import org.rolepair.source.Citation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A recurring publication and the citation text of its editions. Texts may contain
 * placeholders in braces.
 */
record SourceSeries(String slug, String publisher, String title, String shortName, URI address, String edition,
		String licence, String method, Optional<Integer> ageLimitMonths, Optional<String> attribution) {

	static Map<String, SourceSeries> read() {
		byte[] json = Failable.call(() -> new ClassPathResource("exchange/series.json").getContentAsByteArray());
		return JsonMapper.shared().readValue(json, new TypeReference<Map<String, SourceSeries>>() {
		});
	}

	/** Returns the citation of one edition, with placeholders filled by name. */
	Citation edition(Map<String, String> names, LocalDate retrieved) {
		return new Citation(filled(this.slug, names), this.publisher, filled(this.title, names),
				Optional.of(this.shortName), Optional.of(this.address), filled(this.edition, names),
				Optional.of(this.licence), retrieved, filled(this.method, names), this.ageLimitMonths,
				this.attribution.map((text) -> filled(text, names)));
	}

	private static String filled(String text, Map<String, String> names) {
		return new StringSubstitutor(names, "{", "}").replace(text);
	}

}
