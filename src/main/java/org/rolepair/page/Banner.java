package org.rolepair.page;

import java.util.Optional;

/**
 * A banner on a page that shows a past state or a draft.
 *
 * @param way the link to the live page or back
 * @param citation a reference to copy, for a page that can be cited
 */
public record Banner(String heading, String text, Link way, Optional<String> citation) {

}
