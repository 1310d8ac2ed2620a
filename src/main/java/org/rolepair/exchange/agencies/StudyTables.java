package org.rolepair.exchange.agencies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.format.Numbers;
import org.rolepair.role.fact.NamedItem;

/**
 * The crosswalk from programs of study to occupations, and the list of occupations that
 * are recognized for apprenticeship.
 */
final class StudyTables {

	private static final String PROGRAM = "CIP2020Code";

	private static final String PROGRAM_TITLE = "CIP2020Title";

	private static final String SOC = "SOC2018Code";

	private static final String SOC_TITLE = "SOC2018Title";

	private static final String TITLE = "occupational_title";

	private static final String RAPIDS = "rapids_code";

	private static final String ONET = "onet_code";

	private static final String TERM = "term_length";

	private static final String TYPE = "type";

	/** What the crosswalk has for a program or an occupation without a match. */
	private static final Map<String, String> NO_MATCH = Map.of(PROGRAM, "99.9999", SOC, "99-9999");

	private static final Pattern CIP = Pattern.compile("\\d{2}\\.\\d{4}");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

	private static final Pattern HOURS = Pattern.compile("(\\d+)(?:-(\\d+))?");

	private static final Map<String, String> TYPES = Map.of("TB", "time-based", "CB", "competency-based", "HY",
			"hybrid");

	static final List<OfficialFormat> ALL = List.of(OfficialFormat.of("programs of study by occupation",
			List.of(PROGRAM, PROGRAM_TITLE, SOC, SOC_TITLE), StudyTables::readProgram),
			StudyTables::recognizeApprenticeships);

	private StudyTables() {
	}

	private static void readProgram(TableRow row, OfficialData data) {
		if (row.text(SOC).equals(NO_MATCH.get(SOC))) {
			return;
		}
		StudyData.CodedPrograms programs = data.studies.programs(OccupationCodes.soc(row, SOC),
				row.required(SOC_TITLE));
		String code = row.required(PROGRAM);
		if (code.equals(NO_MATCH.get(PROGRAM))) {
			return;
		}
		if (!CIP.matcher(code).matches()) {
			throw row.rejected(PROGRAM, "isn't a program code such as 51.3801");
		}
		String title = OnetProfileTables.item(row, PROGRAM_TITLE).replaceFirst("\\.$", "");
		programs.byCode().putIfAbsent(code, NamedItem.of(title, code));
	}

	/** Recognizes the list, whose year is only in the name of its file. */
	private static Optional<OfficialFormat.Reading> recognizeApprenticeships(Sheet sheet, List<Row> head,
			OfficialData data) {
		return Header.find(sheet, head, List.of(TITLE, RAPIDS, ONET)).map((header) -> {
			Matcher year = YEAR.matcher(sheet.file().name());
			if (!year.find()) {
				throw sheet.file()
					.refused("doesn't say its year; put it in the file's name, such as rapids_occupations_2019.csv");
			}
			data.studies.apprenticeshipYear = Optional.of(Integer.parseInt(year.group()));
			return new OfficialFormat.Reading("recognized apprenticeships", header,
					(row) -> readApprenticeship(row, data));
		});
	}

	/** Skips rows of occupations without a code. */
	private static void readApprenticeship(TableRow row, OfficialData data) {
		if (!OccupationCodes.ONET_SOC.matcher(row.text(ONET)).matches()) {
			return;
		}
		String title = ApprenticeshipTitles.readable(OnetProfileTables.item(row, TITLE));
		NamedItem item = NamedItem.of(title, row.required(RAPIDS).replace("*", ""));
		String detail = detail(row);
		data.studies.addApprenticeship(row.text(ONET), detail.isEmpty() ? item : item.detailed(detail));
	}

	/** Returns how long an apprenticeship takes, such as "8,000 hours, time-based". */
	private static String detail(TableRow row) {
		String type = TYPES.getOrDefault(row.text(TYPE), "");
		Matcher hours = HOURS.matcher(row.text(TERM));
		if (!hours.matches()) {
			return type;
		}
		String most = (hours.group(2) != null) ? "–" + Numbers.whole(Integer.parseInt(hours.group(2))) : "";
		String term = Numbers.whole(Integer.parseInt(hours.group(1))) + most + " hours";
		return type.isEmpty() ? term : term + ", " + type;
	}

}
