package org.rolepair.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * A complete response, compressed if that saves space. Each of its encodings has a strong
 * entity tag.
 *
 * @param fingerprint a digest of the body as it was first encoded
 */
record CachedResponse(List<Header> headers, String type, String fingerprint, Encoding encoding, byte[] bytes) {

	/** A shorter body fits one packet anyway. */
	private static final int MIN_COMPRESSED_LENGTH = 1_024;

	private static final int OVERHEAD = 400;

	/** Creates a response, compressing the body at the quickest level. */
	static CachedResponse of(List<Header> headers, String type, byte[] body) {
		if (body.length < MIN_COMPRESSED_LENGTH) {
			return new CachedResponse(List.copyOf(headers), type, DigestUtils.md5DigestAsHex(body), Encoding.IDENTITY,
					body);
		}
		byte[] compressed = gzip(body, Deflater.BEST_SPEED);
		return new CachedResponse(varyByEncoding(headers), type, DigestUtils.md5DigestAsHex(compressed),
				Encoding.QUICK_GZIP, compressed);
	}

	/** Adds {@code Accept-Encoding} to the header {@code Vary}. */
	private static List<Header> varyByEncoding(List<Header> headers) {
		List<Header> varied = new ArrayList<>(headers);
		List<String> reasons = new ArrayList<>();
		varied.removeIf((header) -> header.name.equalsIgnoreCase(HttpHeaders.VARY) && reasons.add(header.value));
		reasons.add(HttpHeaders.ACCEPT_ENCODING);
		varied.add(new Header(HttpHeaders.VARY, String.join(", ", reasons)));
		return List.copyOf(varied);
	}

	/**
	 * Returns the response compressed at the densest level. This takes several times as
	 * long as the quickest, so it only pays for repeated requests.
	 */
	CachedResponse dense() {
		return (this.encoding != Encoding.QUICK_GZIP) ? this : new CachedResponse(this.headers, this.type,
				this.fingerprint, Encoding.GZIP, gzip(gunzip(this.bytes), Deflater.BEST_COMPRESSION));
	}

	/** Returns the approximate memory used, in bytes. */
	int size() {
		return this.bytes.length + OVERHEAD
				+ this.headers.stream().mapToInt((header) -> header.name.length() + header.value.length()).sum();
	}

	/** Writes the response: status 304 if the client already has it, no body for HEAD. */
	void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean gzip = this.encoding != Encoding.IDENTITY && AcceptHeaders.acceptGzip(request);
		this.headers.forEach((header) -> response.setHeader(header.name, header.value));
		String known = Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH)).orElse("");
		String tag = entityTag(known, gzip);
		response.setHeader(HttpHeaders.ETAG, tag);
		if (known.contains(tag) || known.equals("*")) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = (gzip || this.encoding == Encoding.IDENTITY) ? this.bytes : gunzip(this.bytes);
		response.setContentType(this.type);
		response.setContentLength(body.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(body);
		}
	}

	/** Also accepts the tag of the quickly compressed bytes: the content is the same. */
	private String entityTag(String known, boolean gzip) {
		String quick = entityTag(Encoding.QUICK_GZIP);
		return (gzip && known.contains(quick)) ? quick : entityTag(gzip ? this.encoding : Encoding.IDENTITY);
	}

	private String entityTag(Encoding encoding) {
		return '"' + this.fingerprint + encoding.tagSuffix + '"';
	}

	private static byte[] gzip(byte[] body, int level) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
		try (OutputStream output = new LeveledGzip(bytes, level)) {
			output.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] gunzip(byte[] compressed) {
		try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return input.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Header(String name, String value) {

	}

	@RequiredArgsConstructor
	enum Encoding {

		IDENTITY(""), QUICK_GZIP("-quick"), GZIP("-gzip");

		private final String tagSuffix;

	}

	private static final class LeveledGzip extends GZIPOutputStream {

		LeveledGzip(OutputStream output, int level) throws IOException {
			super(output, 8_192);
			this.def.setLevel(level);
		}

	}

}
