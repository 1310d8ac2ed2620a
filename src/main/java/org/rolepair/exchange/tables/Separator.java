package org.rolepair.exchange.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The characters between the cells of a text file. */
@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
enum Separator {

	COMMA(',', "commas"), SEMICOLON(';', "semicolons"), TAB('\t', "tabs"), BAR('|', "vertical bars");

	/** The first line by which Excel knows the separator of a file. */
	private static final Pattern DECLARATION = Pattern.compile("(?i)\"?sep=(.)\"?");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

	private final char character;

	private final String label;

	/** Returns the separator that a line such as "sep=;" declares. */
	static Optional<Separator> declared(String line) {
		Matcher declaration = DECLARATION.matcher(line);
		return declaration.matches()
				? Arrays.stream(values()).filter((one) -> one.character == declaration.group(1).charAt(0)).findFirst()
				: Optional.empty();
	}

	/**
	 * Recognizes the separator by the line with the most of only one, usually the
	 * headings. If each line has several, the most frequent one counts.
	 */
	static Separator of(List<String> lines) {
		List<String> unquoted = QUOTED.matcher(String.join("\n", lines)).replaceAll("").lines().toList();
		Comparator<Separator> most = Comparator.comparing((one) -> one.most(unquoted));
		return Arrays.stream(values())
			.max(Comparator.comparing((Separator one) -> one.most(unquoted.stream().filter(one::isAlone).toList()))
				.thenComparing(most)
				.thenComparing(Comparator.reverseOrder()))
			.orElse(COMMA);
	}

	private boolean isAlone(String line) {
		return Arrays.stream(values()).filter((other) -> other != this).allMatch((other) -> other.count(line) == 0);
	}

	private long most(List<String> lines) {
		return lines.stream().mapToLong(this::count).max().orElse(0);
	}

	private long count(String line) {
		return line.chars().filter((one) -> one == this.character).count();
	}

}
