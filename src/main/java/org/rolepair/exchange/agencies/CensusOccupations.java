package org.rolepair.exchange.agencies;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.rolepair.exchange.tables.TableRow;

/**
 * The Census Bureau's occupation code list of 2018 with its SOC codes, by which the
 * population survey's titles find their codes.
 */
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

	/**
	 * A title by which two tables meet: their spaces, commas and capitals differ.
	 */
	static String plain(String title) {
		return title.replace(",", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/**
	 * An occupation of the list.
	 *
	 * @param title its title
	 * @param pattern the SOC code that it stands for, or a group of them: "29-1141",
	 * "11-2030" for 11-2031 to 11-2039, "15-20XX" for what else there is
	 */
	public record CensusOccupation(String title, String pattern) {

		/**
		 * Whether this occupation holds a SOC code.
		 * @param code the code
		 * @return true for its own code and for any of its group
		 */
		public boolean covers(String code) {
			String group = group();
			return code.length() == group.length() && IntStream.range(0, group.length())
				.allMatch((at) -> group.charAt(at) == 'X' || group.charAt(at) == code.charAt(at));
		}

		/**
		 * How narrow the occupation is.
		 * @return the number of digits that are fixed
		 */
		int precision() {
			return (int) group().chars().filter((letter) -> letter != 'X').count();
		}

		/** Zeros at the end stand for any digit. */
		private String group() {
			String digits = this.pattern.replaceAll("0+$", "");
			return digits + "X".repeat(this.pattern.length() - digits.length());
		}

	}

}
