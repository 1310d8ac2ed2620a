package org.rolepair.template;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.View;

/**
 * A page written from its compiled template. It is written whole before any of it is
 * sent, so a page that fails is an error page and not half a page.
 */
final class CompiledView implements View {

	private static final String TYPE = "text/html;charset=UTF-8";

	/** Longer than most pages. */
	private static final int EXPECTED_LENGTH = 80_000;

	private final Node page;

	private final Locale locale;

	CompiledView(Node page, Locale locale) {
		this.page = page;
		this.locale = locale;
	}

	@Override
	public String getContentType() {
		return TYPE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		PageBytes bytes = bytes((model != null) ? model : Map.of());
		response.setLocale(this.locale);
		response.setContentType(TYPE);
		response.setContentLength(bytes.length());
		bytes.writeTo(response.getOutputStream());
	}

	PageBytes bytes(Map<String, ?> model) {
		PageBytes bytes = new PageBytes(EXPECTED_LENGTH);
		this.page.write(Scope.of(model), bytes);
		return bytes;
	}

}
