package org.rolepair.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list apart whose items are parted by commas; those within braces, brackets or
 * quotes part nothing.
 */
final class Parts {

	private Parts() {
	}

	static List<String> of(String list) {
		List<String> parts = new ArrayList<>();
		int begin = 0;
		int depth = 0;
		boolean quoted = false;
		for (int i = 0; i < list.length(); i++) {
			char character = list.charAt(i);
			if (character == '\'') {
				quoted = !quoted;
			}
			else if (!quoted && "({[".indexOf(character) >= 0) {
				depth++;
			}
			else if (!quoted && ")}]".indexOf(character) >= 0) {
				depth--;
			}
			else if (character == ',' && !quoted && depth == 0) {
				parts.add(list.substring(begin, i).strip());
				begin = i + 1;
			}
		}
		parts.add(list.substring(begin).strip());
		return parts;
	}

}
