package org.rolepair.report;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.draft.Screen;

/**
 * What a report is about.
 *
 * @param role the role
 * @param revision the revision that the reader saw
 * @param screen the part of the role
 */
record ReportSubject(UUID role, int revision, Screen screen) {

	private static final Pattern FORM = Pattern
		.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(\\d{1,9})/([a-z]+)");

	String write() {
		return this.role + "/" + this.revision + "/" + this.screen.path();
	}

	static Optional<ReportSubject> read(String text) {
		Matcher parts = FORM.matcher(text);
		return parts.matches() ? Screen.named(parts.group(3))
			.map((screen) -> new ReportSubject(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2)),
					screen))
				: Optional.empty();
	}

}
