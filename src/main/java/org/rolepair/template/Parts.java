package org.rolepair.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list apart; signs within braces, brackets or quotes part nothing.
 */
final class Parts {

	private Parts() {
	}

	/** The items of a list with commas. */
	static List<String> of(String list) {
		return of(list, ',');
	}

	static List<String> of(String list, char sign) {
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
			else if (character == sign && !quoted && depth == 0) {
				parts.add(list.substring(begin, i).strip());
				begin = i + 1;
			}
		}
		parts.add(list.substring(begin).strip());
		return parts;
	}

}
