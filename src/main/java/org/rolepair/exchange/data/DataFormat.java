package org.rolepair.exchange.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Data formats of pages besides HTML. */
@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
enum DataFormat {

	JSON("json", MediaType.APPLICATION_JSON, "inline"),

	CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8), "attachment");

	private final String extension;

	private final MediaType type;

	private final String disposition;

	private boolean isAccepted(MediaType accepted) {
		return !accepted.isWildcardType()
				&& accepted.includes(new MediaType(this.type.getType(), this.type.getSubtype()));
	}

	/** Returns the preferred format; empty if HTML or neither format is accepted. */
	static Optional<DataFormat> wanted(String accept) {
		List<MediaType> accepted = accepted(accept);
		if (accepted.stream().anyMatch((type) -> type.includes(MediaType.TEXT_HTML))) {
			return Optional.empty();
		}
		return accepted.stream()
			.flatMap((type) -> Stream.of(values()).filter((form) -> form.isAccepted(type)))
			.findFirst();
	}

	private static List<MediaType> accepted(String accept) {
		try {
			return MediaType.parseMediaTypes(accept)
				.stream()
				.filter((type) -> type.getQualityValue() > 0)
				.sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
				.toList();
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
