package org.rolepair.browse;

import java.util.List;
import java.util.Map;

import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.Listing;

import org.springframework.stereotype.Component;

/**
 * The links between pages, in words.
 */
@Component
class Links {

	private final Messages messages;

	Links(Messages messages) {
		this.messages = messages;
	}

	Link comparison(Listing one, Listing other) {
		return new Link(
				this.messages.text("browse.comparison", Map.of("one", one.title(), "other", other.runningTitle())),
				ComparisonAddress.path(List.of(one.slug(), other.slug())));
	}

}
