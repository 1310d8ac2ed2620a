package org.rolepair.exchange.agencies;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.TableRow;

/** The Census Bureau's 2018 occupation code list, from survey titles to SOC codes. */
public final class CensusOccupations {

	private static final String TITLE = "2018 Census Title";

	private static final String CENSUS = "2018 Census Code";

	private static final String SOC = "2018 SOC Code";

	private static final Pattern DETAILED = Pattern.compile("\\d{4}");

	private static final Pattern CODES = Pattern.compile("\\d{2}-[\\dX]{4}");

	static final OfficialFormat FORMAT = OfficialFormat.of("Census occupations", List.of(TITLE, CENSUS, SOC),
			(header, head) -> !header.has("2010 SOC Code") && !header.has("Census New Occupation"),
			CensusOccupations::read);

	private CensusOccupations() {
	}

	private static void read(TableRow row, OfficialData data) {
		if (DETAILED.matcher(row.text(CENSUS)).matches() && CODES.matcher(row.text(SOC)).matches()) {
			String title = row.required(TITLE).replaceAll("\\s+", " ");
			data.census.putIfAbsent(plain(title), new CensusOccupation(title, row.text(SOC)));
		}
	}

	/** Normalizes a title for lookup, since tables differ in spaces, commas and case. */
	static String plain(String title) {
		return title.replace(",", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/**
	 * An occupation of the list.
	 *
	 * @param pattern a SOC code, "29-1141", or a group of codes. "11-2030" means 11-2031
	 * to 11-2039, "15-20XX" the remaining 15-20 codes.
	 */
	public record CensusOccupation(String title, String pattern) {

		/** Returns the key of the occupation's row in the survey's tables. */
		public String key() {
			return plain(this.title);
		}

		/** Returns whether the pattern matches a SOC code exactly or as a group. */
		public boolean covers(String code) {
			return code.matches(group().replace('X', '.'));
		}

		/** Returns the number of fixed digits; more digits mean a narrower occupation. */
		int precision() {
			return (int) group().chars().filter((letter) -> letter != 'X').count();
		}

		/** Returns the pattern with X, which matches any digit, for trailing zeros. */
		private String group() {
			String digits = this.pattern.replaceAll("0+$", "");
			return digits + "X".repeat(this.pattern.length() - digits.length());
		}

	}

}
