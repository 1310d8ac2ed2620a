package org.rolepair.wages.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the states are on a map of equal tiles. */
final class StateTiles {

	private static final String EMPTY = "..";

	private static final List<String> LINES = List.of("AK .. .. .. .. .. .. .. .. .. ME",
			".. .. .. .. .. .. .. .. .. VT NH", "WA ID MT ND MN IL WI MI NY RI MA", "OR NV WY SD IA IN OH PA NJ CT ..",
			"CA UT CO NE MO KY WV VA MD DE ..", ".. AZ NM KS AR TN NC SC DC .. ..", ".. .. .. OK LA MS AL GA .. .. ..",
			"HI .. .. TX .. .. .. .. FL .. PR");

	/** The CSS classes of each state's column and line, by its two letters. */
	static final Map<String, String> STYLES = styles();

	private StateTiles() {
	}

	private static Map<String, String> styles() {
		Map<String, String> styles = new LinkedHashMap<>();
		for (int y = 0; y < LINES.size(); y++) {
			List<String> line = List.of(LINES.get(y).split(" "));
			for (int x = 0; x < line.size(); x++) {
				if (!line.get(x).equals(EMPTY)) {
					styles.put(line.get(x), "x" + (x + 1) + " y" + (y + 1));
				}
			}
		}
		return styles;
	}

}
