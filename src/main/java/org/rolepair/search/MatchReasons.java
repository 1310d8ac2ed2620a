package org.rolepair.search;

import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.role.NameKind;

import org.springframework.stereotype.Component;

/** Explains why a role was found. */
@Component
@RequiredArgsConstructor
public class MatchReasons {

	private final Messages messages;

	/** Returns the reason as a sentence; empty if the title shows it. */
	public Optional<String> of(Match match) {
		if (match.sort() == NameKind.TITLE) {
			return Optional.empty();
		}
		return Optional.of(this.messages.text("search.reason." + match.sort(),
				Map.of("name", match.name(), "role", match.role().runningTitle())));
	}

}
