package org.rolepair.page.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Tells whether a form was sent by a page of this site.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class SameOrigin {

	private final Site site;

	/**
	 * Whether the browser says that a page of this site sent the request, by
	 * {@code Sec-Fetch-Site} or else by {@code Origin}.
	 * @param request a request that would change something
	 * @return false when another site sent it, or the browser says nothing
	 */
	public boolean isOwn(HttpServletRequest request) {
		String relation = request.getHeader("Sec-Fetch-Site");
		if (relation != null) {
			return relation.equals("same-origin");
		}
		return Optional.ofNullable(request.getHeader("Origin"))
			.filter((origin) -> origin.equals(this.site.address("")) || origin.equals(addressed(request)))
			.isPresent();
	}

	/** The origin at which the browser itself asked. */
	private static String addressed(HttpServletRequest request) {
		return request.getScheme() + "://" + request.getHeader("Host");
	}

}
