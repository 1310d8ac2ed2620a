package org.rolepair.starter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source in {@code sources.json}.
 */
record SourceFile(String slug, String publisher, String title, String address, String edition, String licence,
		LocalDate retrievedOn, String method, Optional<Integer> ageLimitMonths, Optional<String> attribution) {

}
