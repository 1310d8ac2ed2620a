package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.ShareBar;

/**
 * A distribution as bars.
 *
 * @param heading what it shows
 * @param bars one for each group
 * @param source the number of its source on the page
 * @param tags what marks it
 * @param note what is to be known of it
 */
record ShareChart(String heading, List<ShareBar> bars, int source, List<String> tags, Optional<String> note) {

}
