package org.rolepair.role.occupation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * Official titles that the rules get wrong: their words don't name people, the title
 * lists only one person, or its end can't be moved before the people unchanged. A line of
 * the file has the title, its forms, and "check" if an editor should check them.
 */
final class ExceptionalTitles {

	private static final Map<String, OccupationTitles.OccupationForms> FORMS = read();

	private ExceptionalTitles() {
	}

	static Optional<OccupationTitles.OccupationForms> find(String official) {
		return Optional.ofNullable(FORMS.get(official));
	}

	private static Map<String, OccupationTitles.OccupationForms> read() {
		try {
			return new ClassPathResource("role/exceptional-titles.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> line.split("\t"))
				.collect(Collectors.toUnmodifiableMap((cells) -> cells[0],
						(cells) -> new OccupationTitles.OccupationForms(cells[1], cells[2], cells.length > 3)));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Rolepair can't read the exceptional titles", ex);
		}
	}

}
