package org.rolepair.page;

import java.util.Optional;

/** A banner on a past page or a draft: a link back and, for a past page, a citation. */
public record Banner(String heading, String text, Link way, Optional<String> citation) {

}
