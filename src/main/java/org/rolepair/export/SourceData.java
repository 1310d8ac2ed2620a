package org.rolepair.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import org.rolepair.source.Citation;

/**
 * A source in the documented form.
 *
 * @param slug what figures call it
 * @param attribution the credit line to show wherever its text stands
 */
record SourceData(String slug, String publisher, String title, URI address, String edition, String licence,
		LocalDate retrieved, String method, Optional<String> attribution) {

	static SourceData of(Citation citation) {
		return new SourceData(citation.slug(), citation.publisher(), citation.title(), citation.address(),
				citation.edition(), citation.licence(), citation.retrievedOn(), citation.method(),
				citation.attribution());
	}

}
