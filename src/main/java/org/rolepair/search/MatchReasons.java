package org.rolepair.search;

import java.util.Map;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.role.NameKind;

import org.springframework.stereotype.Component;

/**
 * Says why a role was found.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class MatchReasons {

	private final Messages messages;

	/**
	 * The reason for a match.
	 * @return a sentence; empty where the title shows it
	 */
	public Optional<String> of(Match match) {
		if (match.sort() == NameKind.TITLE) {
			return Optional.empty();
		}
		return Optional.of(this.messages.text("search.reason." + match.sort(),
				Map.of("name", match.name(), "role", match.role().runningTitle())));
	}

}
