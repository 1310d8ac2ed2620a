package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;

/**
 * What the page of a source shows.
 *
 * @param title its title
 * @param publisher who publishes it
 * @param address where it can be read
 * @param edition its period or edition
 * @param licence on what terms its figures may be used
 * @param retrieved the day on which it was read
 * @param method how its figures are made
 * @param age how long its figures count as fresh
 * @param attribution the credit line that its licence asks for
 * @param places what is its besides the figures of roles: wages by place, relations
 * @param roles the roles that cite it
 */
record SourcePage(String title, String publisher, String address, String edition, String licence, String retrieved,
		String method, Optional<String> age, Optional<String> attribution, List<String> places, List<Link> roles) {

}
