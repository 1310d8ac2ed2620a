package org.rolepair.report;

import java.util.Optional;

import org.rolepair.page.Link;

/**
 * A report as editors see it.
 *
 * @param path where it is dealt with
 * @param role the role, with the way to its field
 * @param place the part of the role, and the figure
 * @param excerpt the beginning of what seems wrong
 * @param text what seems wrong
 * @param evidence where the right figure can be read, or nothing
 * @param received when it came, in words
 * @param revision the revision that the reader saw, and the way to what changed since
 * @param resolution what came of it, who dealt with it and when
 */
record ReportView(String path, Link role, String place, String excerpt, String text, String evidence, String received,
		Link revision, Optional<String> resolution) {

}
