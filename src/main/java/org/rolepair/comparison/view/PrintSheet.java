package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;

/**
 * A comparison on one or two sheets of paper.
 *
 * @param large whether the type is larger
 * @param options the sections to choose from
 * @param place the slug of the pay's place
 * @param citation how to cite the page
 */
record PrintSheet(ComparisonPage page, boolean large, List<Option> options, Optional<String> place, String citation,
		Link whole) {

	public boolean shows(String section) {
		return this.options.stream().anyMatch((option) -> option.chosen() && option.value().equals(section));
	}

	record Option(String value, String text, boolean chosen) {

	}

}
