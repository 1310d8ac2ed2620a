package org.rolepair.role.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An item of a list in one line: "Registered Nursing [51.3801]", "Excel | Spreadsheet
 * software | hot, in demand". Its code is in brackets; its detail and its marks follow
 * vertical bars.
 */
public final class NamedItemLine {

	private static final Map<ItemMark, String> MARKS = new EnumMap<>(
			Map.of(ItemMark.HOT, "hot", ItemMark.IN_DEMAND, "in demand"));

	private static final Pattern CODED = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]*)]");

	private static final String BAR = " " + NamedItem.SEPARATOR + " ";

	private NamedItemLine() {
	}

	/** Returns the line; {@link #read} returns the item again. */
	public static String write(NamedItem item) {
		List<String> parts = new ArrayList<>();
		boolean looksCoded = CODED.matcher(item.name()).matches();
		parts.add(item.name() + item.code().map((code) -> " [" + code + "]").orElse(looksCoded ? " []" : ""));
		item.detail().ifPresent(parts::add);
		if (!item.marks().isEmpty()) {
			parts.add(item.marks().stream().map(MARKS::get).collect(Collectors.joining(", ")));
		}
		return String.join(BAR, parts);
	}

	/** Reads a line; empty if it has no name, two details or a part that is too long. */
	public static Optional<NamedItem> read(String line) {
		List<String> parts = Arrays.stream(line.split(Pattern.quote(NamedItem.SEPARATOR), -1))
			.map(String::strip)
			.toList();
		Set<ItemMark> marks = EnumSet.noneOf(ItemMark.class);
		List<String> details = new ArrayList<>();
		for (String part : parts.subList(1, parts.size())) {
			Optional<Set<ItemMark>> read = marks(part);
			read.ifPresent(marks::addAll);
			if (read.isEmpty() && !part.isEmpty()) {
				details.add(part);
			}
		}
		Matcher coded = CODED.matcher(parts.get(0));
		String name = coded.matches() ? coded.group(1) : parts.get(0);
		String code = coded.matches() ? coded.group(2).strip() : "";
		boolean fits = details.size() <= 1 && !name.isEmpty() && name.length() <= NamedItem.MAX_LENGTH
				&& code.length() <= NamedItem.MAX_CODE_LENGTH
				&& details.stream().allMatch((detail) -> detail.length() <= NamedItem.MAX_LENGTH);
		return fits ? Optional.of(new NamedItem(name, Optional.of(code).filter((some) -> !some.isEmpty()),
				details.stream().findFirst(), marks)) : Optional.empty();
	}

	/** Returns the marks that a part names; empty if it has any other word. */
	private static Optional<Set<ItemMark>> marks(String part) {
		Set<ItemMark> marks = EnumSet.noneOf(ItemMark.class);
		for (String word : part.toLowerCase(Locale.ROOT).split(",")) {
			Optional<ItemMark> known = MARKS.keySet()
				.stream()
				.filter((mark) -> word.strip().equals(MARKS.get(mark)))
				.findFirst();
			if (known.isEmpty()) {
				return Optional.empty();
			}
			marks.add(known.get());
		}
		return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
	}

}
