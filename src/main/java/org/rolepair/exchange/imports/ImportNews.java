package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;

/**
 * What the last job did, in words.
 *
 * @param text empty for no news
 * @param roles the first roles that were published
 * @param undo leads to the undoing of an import
 */
record ImportNews(String text, List<Link> roles, Optional<Link> undo) {

	static ImportNews none() {
		return of("");
	}

	static ImportNews of(String text) {
		return new ImportNews(text, List.of(), Optional.empty());
	}

}
