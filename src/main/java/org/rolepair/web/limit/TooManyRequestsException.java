package org.rolepair.web.limit;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Thrown when a {@link RateLimit} is reached. Spring MVC answers it with status 429 and
 * {@code Retry-After}.
 */
public class TooManyRequestsException extends ResponseStatusException {

	private final Duration wait;

	TooManyRequestsException(Duration wait) {
		super(HttpStatus.TOO_MANY_REQUESTS);
		this.wait = wait;
	}

	/** Returns the wait before the next attempt in whole minutes, at least one. */
	public long minutes() {
		return this.wait.toMinutes() + 1;
	}

	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(this.wait.toSeconds() + 1));
		return headers;
	}

}
