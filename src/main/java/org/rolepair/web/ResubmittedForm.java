package org.rolepair.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;

/**
 * What an editor sent and could not be taken in, to be sent again as it is. Nothing else
 * holds it by then.
 *
 * @param action where it goes
 * @param fields all that it holds, its token included
 */
record ResubmittedForm(String action, List<Field> fields) {

	private static final String FORMS = "/admin/";

	/** They hold passwords, which are shown on no page. */
	private static final List<String> SECRETS = List.of("/admin/account", "/admin/people");

	ResubmittedForm {
		fields = List.copyOf(fields);
	}

	/**
	 * The form that a request brought before it became an error.
	 * @param request the request of the error page
	 * @return empty when it brought none, or one with secrets
	 */
	static Optional<ResubmittedForm> of(HttpServletRequest request) {
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		String type = request.getContentType();
		boolean form = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		if (!form || !path.startsWith(FORMS) || SECRETS.stream().anyMatch(path::startsWith)) {
			return Optional.empty();
		}
		List<Field> fields = request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new Field(field.getKey(), value)))
			.toList();
		return Optional.of(new ResubmittedForm(path, fields));
	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param value what was typed
	 */
	record Field(String name, String value) {

	}

}
