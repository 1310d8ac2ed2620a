package org.rolepair.editing.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.format.Excerpt;
import org.rolepair.format.Messages;
import org.rolepair.page.form.NumberInput;
import org.rolepair.page.form.TextInput;

/**
 * A pasted table, one row a line: a name and a figure. Tab-separated rows may add
 * respondents, standard error, lower and upper bound, in that order.
 *
 * @param refusals the reasons why other lines were rejected
 */
public record PastedTable(List<PartForm> rows, List<String> refusals) {

	private static final int COLUMNS = 6;

	/** Longer lines without tabs are rejected. */
	private static final int MAX_LINE_LENGTH = 500;

	private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

	private static final Pattern BULLET = Pattern.compile("^(?:[•·▪‣*–—-]|\\d{1,3}[.)])\\s+");

	/** Without tabs, the last number of a line is its figure. */
	private static final Pattern NAME_AND_FIGURE = Pattern
		.compile("(.*?)[\\s,;:|]+([-−+]?\\$?\\d[\\d.,'’]*\\s?%?)[\\s,;|]*");

	/** Parses a table. A first line without a digit is skipped as a heading. */
	public static PastedTable read(String text, NumberInput.Sort sort, Messages messages) {
		List<PartForm> rows = new ArrayList<>();
		List<String> refusals = new ArrayList<>();
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (i == 0 && lines.size() > 1 && !DIGIT.matcher(line).matches()) {
				continue;
			}
			PartForm row = line.contains("\t") ? columns(line) : free(line);
			Optional<String> refusal = refusal(row, i + 1, line, sort, messages);
			refusal.ifPresent(refusals::add);
			if (refusal.isEmpty()) {
				rows.add(row);
			}
		}
		return new PastedTable(rows, refusals);
	}

	/** Returns the non-empty lines without bullets or numbering. */
	static List<String> lines(String text) {
		return text.lines()
			.map(TextInput::line)
			.map((line) -> BULLET.matcher(line).replaceFirst(""))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private static PartForm columns(String line) {
		String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
		return new PartForm(cells[0], cells[1], "", cells[2], cells[3], cells[4], cells[5]);
	}

	private static PartForm free(String line) {
		Matcher parts = NAME_AND_FIGURE.matcher(TextInput.line(line));
		return (line.length() <= MAX_LINE_LENGTH && parts.matches()) ? PartForm.of(parts.group(1), parts.group(2))
				: PartForm.of(TextInput.line(line), "");
	}

	private static Optional<String> refusal(PartForm row, int number, String line, NumberInput.Sort sort,
			Messages messages) {
		if (row.name().isEmpty() || row.value().isEmpty()) {
			return Optional.of(messages.text("draft.pasted.incomplete",
					Map.of("number", number, "line", Excerpt.of(line.strip()))));
		}
		return NumberInput.read(row.value(), sort, messages)
			.refusal()
			.map((reason) -> messages.text("draft.pasted.refused", Map.of("number", number, "reason", reason)));
	}

}
