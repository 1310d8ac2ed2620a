package org.rolepair.exchange.agencies;

import java.util.regex.Pattern;

import org.rolepair.exchange.tables.TableRow;

final class OccupationCodes {

	static final Pattern ONET_SOC = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

	static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");

	private OccupationCodes() {
	}

	static String onetSoc(TableRow row, String column) {
		return matching(row, column, ONET_SOC, "an O*NET-SOC code such as 29-1141.00");
	}

	static String soc(TableRow row, String column) {
		return matching(row, column, SOC, "an SOC code such as 29-1141");
	}

	private static String matching(TableRow row, String column, Pattern form, String example) {
		String code = row.required(column);
		if (!form.matcher(code).matches()) {
			throw row.rejected(column, "is not " + example);
		}
		return code;
	}

}
