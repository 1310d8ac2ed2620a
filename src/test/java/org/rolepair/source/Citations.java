package org.rolepair.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Sources for tests.
 */
public final class Citations {

	private Citations() {
	}

	/**
	 * A source that sets its figures no age limit.
	 */
	public static Citation of(String slug) {
		return new Citation(slug, "Bureau of " + slug, "The " + slug + " tables", Optional.empty(),
				Optional.of(URI.create("https://example.org/" + slug)), "2025 edition", Optional.of("public domain"),
				LocalDate.of(2026, 1, 31), "A survey.", Optional.empty(), Optional.empty());
	}

	public static Citation withAgeLimit(String slug, int months) {
		Citation plain = of(slug);
		return new Citation(plain.slug(), plain.publisher(), plain.title(), plain.ownShortName(), plain.address(),
				plain.edition(), plain.licence(), plain.retrievedOn(), plain.method(), Optional.of(months),
				plain.attribution());
	}

	/** A source of which neither address nor licence is stated. */
	public static Citation bare(String slug) {
		Citation plain = of(slug);
		return new Citation(plain.slug(), plain.publisher(), plain.title(), plain.ownShortName(), Optional.empty(),
				plain.edition(), Optional.empty(), plain.retrievedOn(), plain.method(), plain.ageLimitMonths(),
				plain.attribution());
	}

	public static Citation withShortName(String slug, String name) {
		Citation plain = of(slug);
		return new Citation(plain.slug(), plain.publisher(), plain.title(), Optional.of(name), plain.address(),
				plain.edition(), plain.licence(), plain.retrievedOn(), plain.method(), plain.ageLimitMonths(),
				plain.attribution());
	}

	public static Citation withAttribution(String slug, String attribution) {
		Citation plain = of(slug);
		return new Citation(plain.slug(), plain.publisher(), plain.title(), plain.ownShortName(), plain.address(),
				plain.edition(), plain.licence(), plain.retrievedOn(), plain.method(), plain.ageLimitMonths(),
				Optional.of(attribution));
	}

	/** Another edition of a source. */
	public static Citation edition(Citation of, String slug, String edition) {
		return new Citation(slug, of.publisher(), of.title(), of.ownShortName(), of.address(), edition, of.licence(),
				of.retrievedOn(), of.method(), of.ageLimitMonths(), of.attribution());
	}

}
