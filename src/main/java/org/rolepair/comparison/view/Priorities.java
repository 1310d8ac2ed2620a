package org.rolepair.comparison.view;

import java.util.List;

import org.rolepair.page.Link;

/**
 * Which role has more of what matters to a reader, topic by topic. Nothing is added up.
 *
 * @param heading names the nation on a page with a place
 * @param findings in the reader's order
 * @param change the page where the reader chooses
 * @param usual the same page in the usual order
 */
record Priorities(String heading, List<Finding> findings, Link change, Link usual) {

	/** A topic, and which role has more or why none has. */
	record Finding(String label, String text) {

	}

}
