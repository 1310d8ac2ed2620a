package org.rolepair.page;

import java.util.Optional;

/**
 * What a page that is not the live one says on top: that it shows a past state, or a
 * draft.
 *
 * @param heading what the page is
 * @param text what that means
 * @param way the way to the live page or back
 * @param citation a reference to copy, for a page that can be cited
 */
public record Banner(String heading, String text, Link way, Optional<String> citation) {

}
