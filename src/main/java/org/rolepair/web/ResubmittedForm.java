package org.rolepair.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;

/** A form that was sent during an outage, to be sent again, and stored nowhere. */
record ResubmittedForm(String action, List<Field> fields) {

	/** Their forms contain passwords, which are never shown. */
	private static final List<String> SECRETS = List.of("/admin/account", "/admin/people", "/login");

	/**
	 * Returns the form that was sent before the error.
	 * @return empty if there was none, or it may contain passwords
	 */
	static Optional<ResubmittedForm> of(HttpServletRequest request) {
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		String type = request.getContentType();
		boolean form = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		if (!form || SECRETS.stream().anyMatch(path::startsWith)) {
			return Optional.empty();
		}
		List<Field> fields = request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new Field(field.getKey(), value)))
			.toList();
		return Optional.of(new ResubmittedForm(path, fields));
	}

	record Field(String name, String value) {

	}

}
