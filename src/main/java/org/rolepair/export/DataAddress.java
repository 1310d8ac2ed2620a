package org.rolepair.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Which addresses lead to data, and which pages have data beside them.
 */
final class DataAddress {

	private static final Pattern DATA = Pattern.compile("/(?:roles|compare|data)/[^/]+\\.(?:json|csv)|/openapi\\.json");

	private static final Pattern PAGE = Pattern.compile("/(?:roles|compare)/[^/.]+");

	private DataAddress() {
	}

	static boolean isData(String path) {
		return DATA.matcher(path).matches();
	}

	static boolean isPageWithData(String path) {
		return PAGE.matcher(path).matches();
	}

	/**
	 * The form that a reader wants who does not take pages.
	 * @param accept the header, empty when none was sent
	 * @return empty for who takes HTML, or neither form
	 */
	static Optional<DataForm> wantedForm(String accept) {
		List<MediaType> accepted = accepted(accept);
		if (accepted.stream().anyMatch((type) -> type.includes(MediaType.TEXT_HTML))) {
			return Optional.empty();
		}
		return accepted.stream()
			.flatMap((type) -> List.of(DataForm.values()).stream().filter((form) -> form.isAccepted(type)))
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
