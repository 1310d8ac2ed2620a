package org.rolepair.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PropertyPlaceholderHelper;

/** The page for errors outside the application, such as malformed requests. */
class PlainErrorReport extends ErrorReportValve {

	private static final PropertyPlaceholderHelper PLACEHOLDERS = new PropertyPlaceholderHelper("{{", "}}");

	private final Messages messages;

	private final String home;

	private final String stylesheet;

	private final String page;

	PlainErrorReport(Messages messages, Site site, Assets assets) {
		this.messages = messages;
		this.home = site.home();
		this.stylesheet = site.prefix() + assets.path("stylesheet");
		try {
			this.page = new ClassPathResource("templates/error/plain.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Rolepair can't read the plain error page", ex);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported() || !canWrite(response)) {
			return;
		}
		ErrorPages.ErrorWords words = ErrorPages.ErrorWords.of(status, this.messages);
		try {
			SecurityHeadersFilter.writeTo(response);
			response.setHeader("Cache-Control", "no-cache");
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(PLACEHOLDERS.replacePlaceholders(this.page, (name) -> value(name, words)));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("Rolepair couldn't send an error page", ex);
		}
	}

	private String value(String name, ErrorPages.ErrorWords words) {
		return Map
			.of("heading", words.heading(), "text", words.text(), "home", this.home, "stylesheet", this.stylesheet)
			.getOrDefault(name, "");
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
