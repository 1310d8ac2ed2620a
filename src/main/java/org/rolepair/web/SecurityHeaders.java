package org.rolepair.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer carries.
 */
final class SecurityHeaders {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"img-src 'self'", "script-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
			"frame-ancestors 'none'");

	private static final String PERMISSIONS_POLICY = String.join(", ", "camera=()", "display-capture=()",
			"geolocation=()", "microphone=()", "payment=()", "usb=()");

	private static final Map<String, String> VALUES = Map.of( //
			"Content-Security-Policy", CONTENT_SECURITY_POLICY, //
			"Cross-Origin-Opener-Policy", "same-origin", //
			"Permissions-Policy", PERMISSIONS_POLICY, //
			"Referrer-Policy", "strict-origin-when-cross-origin", //
			"X-Content-Type-Options", "nosniff");

	private SecurityHeaders() {
	}

	static void writeTo(HttpServletResponse response) {
		VALUES.forEach(response::setHeader);
	}

}
