package org.rolepair.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.MediaType;

/**
 * The forms that pages have besides HTML.
 */
enum DataForm {

	JSON("json", MediaType.APPLICATION_JSON, "inline"),

	CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8), "attachment");

	private final String extension;

	private final MediaType type;

	private final String disposition;

	DataForm(String extension, MediaType type, String disposition) {
		this.extension = extension;
		this.type = type;
		this.disposition = disposition;
	}

	String extension() {
		return this.extension;
	}

	MediaType type() {
		return this.type;
	}

	/** A table is for a file, a document for a program. */
	String disposition() {
		return this.disposition;
	}

	static Optional<DataForm> ofExtension(String extension) {
		return Stream.of(values()).filter((form) -> form.extension.equals(extension)).findFirst();
	}

	boolean isAccepted(MediaType accepted) {
		return !accepted.isWildcardType()
				&& accepted.includes(new MediaType(this.type.getType(), this.type.getSubtype()));
	}

}
