package org.rolepair.browse;

import java.util.List;

import org.rolepair.page.Link;

/**
 * What stands where a page is not.
 *
 * @param heading what is missing
 * @param text why, or what to do
 * @param ways where to go on
 */
record MissingPage(String heading, String text, List<Link> ways) {

}
