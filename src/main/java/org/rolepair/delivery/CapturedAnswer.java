package org.rolepair.delivery;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Catches an answer while it is made.
 */
class CapturedAnswer extends HttpServletResponseWrapper {

	/** What a ready answer says for itself, or one request alone. */
	private static final Set<String> NOT_KEPT = Set.of("content-type", "content-length", "content-encoding",
			"transfer-encoding", "etag", "date", "x-request-id");

	private final Set<ReadyAnswer.Header> before;

	private final AnswerBytes body = new AnswerBytes();

	private @Nullable PrintWriter writer;

	private int error;

	CapturedAnswer(HttpServletResponse response) {
		super(response);
		this.before = Set.copyOf(headers());
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.body;
	}

	@Override
	public PrintWriter getWriter() {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.body, Charset.forName(getCharacterEncoding())));
		}
		return this.writer;
	}

	@Override
	public void setContentLength(int length) {
		this.body.expect(length);
	}

	@Override
	public void setContentLengthLong(long length) {
		setContentLength(Math.toIntExact(length));
	}

	/** Nothing is sent before it is whole. */
	@Override
	public void flushBuffer() {
		flushWriter();
	}

	@Override
	public void resetBuffer() {
		flushWriter();
		this.body.clear();
	}

	@Override
	public void reset() {
		super.reset();
		resetBuffer();
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	/** Send what was made, to the one who asked. */
	void send() throws IOException {
		flushWriter();
		if (!isCommitted()) {
			super.setContentLength(this.body.length());
			super.getOutputStream().write(this.body.bytes(), 0, this.body.length());
		}
	}

	/** An error is sent once it is known that there is nothing better. */
	@Override
	public void sendError(int status) {
		this.error = status;
	}

	@Override
	public void sendError(int status, String message) {
		this.error = status;
	}

	/**
	 * The status of an error.
	 * @return empty when the answer is none
	 */
	OptionalInt error() {
		return (this.error > 0) ? OptionalInt.of(this.error) : OptionalInt.empty();
	}

	private List<ReadyAnswer.Header> headers() {
		return getHeaderNames().stream()
			.distinct()
			.map((name) -> new ReadyAnswer.Header(name, String.join(", ", getHeaders(name))))
			.toList();
	}

	/**
	 * The answer for everybody, without the headers that every answer has before it is
	 * made.
	 * @return empty when it is an error, a redirect or for one person
	 */
	Optional<ReadyAnswer> ready() {
		String type = getContentType();
		if (this.error > 0 || getStatus() != SC_OK || isCommitted() || type == null
				|| getHeader(HttpHeaders.SET_COOKIE) != null) {
			return Optional.empty();
		}
		List<ReadyAnswer.Header> headers = headers().stream()
			.filter((header) -> !NOT_KEPT.contains(header.name().toLowerCase(Locale.ROOT)))
			.filter((header) -> !this.before.contains(header))
			.toList();
		flushWriter();
		return Optional.of(ReadyAnswer.of(headers, type, this.body.bytes(), this.body.length()));
	}

}
