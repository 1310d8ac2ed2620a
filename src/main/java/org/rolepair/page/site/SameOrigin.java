package org.rolepair.page.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Checks whether a page of this site sent a form. */
@Component
@RequiredArgsConstructor
public class SameOrigin {

	private final Site site;

	/**
	 * Returns whether this site sent the request, by {@code Sec-Fetch-Site} or else
	 * {@code Origin}. Returns false if both headers are missing.
	 */
	public boolean isOwn(HttpServletRequest request) {
		String relation = request.getHeader("Sec-Fetch-Site");
		if (relation != null) {
			return relation.equals("same-origin");
		}
		return Optional.ofNullable(request.getHeader("Origin"))
			.filter((origin) -> origin.equals(this.site.origin()) || origin.equals(requestOrigin(request)))
			.isPresent();
	}

	/** Returns the origin that the request was sent to. */
	private static String requestOrigin(HttpServletRequest request) {
		return request.getScheme() + "://" + request.getHeader("Host");
	}

}
