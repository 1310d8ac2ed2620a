package org.rolepair.journey;

import java.util.List;
import java.util.Random;

/** Text that nobody would type, made from what a form or an address holds. */
final class FuzzedText {

	private static final List<String> NONSENSE = List.of("", " ", "0", "-1", "1", "2147483648", "9".repeat(40), "1e999",
			"NaN", "true", "null", "{}", "[]", "\"\"", "{\"name\":null}", "{\"title\":[{}]}",
			"{\"fields\":{\"a\":[null]}}", "[".repeat(3_000), "\u0000", "a\u0001\u001Bb", "\r\nX: y", "\uD800",
			"\u202Eabc\u200B", "%00", "%zz", "../../etc/passwd", "..;/", "<script>alert(1)</script>", "' or 1=1 --",
			"${7*7}", "__${7*7}__::x", "javascript:alert(1)", "2026-02-30", "+999999999-12-31",
			"00000000-0000-0000-0000-000000000000", "vs", "registered-nurse", "registered-nurse-vs-lawyer", "THEIRS",
			"YOURS", "\u0130", "\uD83D\uDE00".repeat(200), "x".repeat(300), "x".repeat(10_000), "\u0663\u0664", "=1+1",
			"a\tb\nc");

	private final Random random;

	FuzzedText(Random random) {
		this.random = random;
	}

	boolean oneIn(int times) {
		return this.random.nextInt(times) == 0;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T anyOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	String nonsense() {
		return anyOf(NONSENSE);
	}

	/** Another text instead of this one: nonsense, or the text with a change. */
	String instead(String text) {
		int start = this.random.nextInt(text.length() + 1);
		int end = start + this.random.nextInt(text.length() + 1 - start);
		return switch (this.random.nextInt(text.isEmpty() ? 1 : 7)) {
			case 1 -> text.substring(0, start) + text.substring(end);
			case 2 -> text.substring(0, start) + (char) this.random.nextInt(0x300) + text.substring(start);
			case 3 -> text.substring(0, start) + nonsense() + text.substring(end);
			case 4 -> text.substring(0, start);
			case 5 -> text.replaceAll("[0-9]", String.valueOf(this.random.nextInt(10)));
			default -> nonsense();
		};
	}

	/** A name that a field has not, like one that it has. */
	String misnamed(String name) {
		return anyOf(List.of(name + "[0]", name + "[-1]", name + "[999999]", name + "[x]", name + "[", name + ".x",
				"_" + name, name + "[0].class.classLoader", name.replaceAll("[0-9]+", "900"), "[]", "", nonsense()));
	}

}
