package org.rolepair.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns suggestions for a role while its name is typed. */
@RestController
@RequiredArgsConstructor
class SuggestionController {

	private static final int MOST = 8;

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final RoleSearch roles;

	private final MatchReasons reasons;

	private final Messages messages;

	@GetMapping(path = "/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Suggestions> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
		List<Match> matches = this.roles.find(typed, MOST).matches();
		return ResponseEntity.ok()
			.cacheControl(matches.isEmpty() ? CacheControl.noCache() : CacheControl.maxAge(FRESH).cachePublic())
			.header("X-Robots-Tag", "noindex")
			.body(suggestions(matches));
	}

	private Suggestions suggestions(List<Match> matches) {
		List<Optional<String>> reasons = this.reasons.of(matches);
		return new Suggestions(this.messages.text("search.suggestions", Map.of("count", matches.size())), IntStream
			.range(0, matches.size())
			.mapToObj((at) -> new Suggestions.Suggestion(matches.get(at).role().title(), reasons.get(at).orElse("")))
			.toList());
	}

	/** The suggestions for a typed text, and a message for screen readers. */
	record Suggestions(String summary, List<Suggestion> roles) {

		/**
		 * A suggested role, and why it matched or what tells it apart, where the title
		 * doesn't.
		 */
		record Suggestion(String title, String reason) {

		}

	}

}
