package org.rolepair.exchange.roletable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.page.form.NumberInput;
import org.rolepair.source.Period;

/** Says why a cell isn't an occupation code, and what may be meant. */
final class CodeFault {

	private static final Pattern DIGITS = Pattern.compile("(\\d{2})\\W{0,3}(\\d{4})(?:\\.0{1,2})?");

	private CodeFault() {
	}

	/** Returns why a text isn't a SOC code, such as a date made by a spreadsheet. */
	static String ofSoc(String code) {
		return fault(code, "a SOC code", "29-1141", "");
	}

	static String ofOnetSoc(String code) {
		return fault(code, "an O*NET-SOC code", "29-1141.00", ".00");
	}

	private static String fault(String code, String kind, String example, String ending) {
		Matcher digits = DIGITS.matcher(code);
		if (digits.matches()) {
			return "isn't %s; did you mean %s-%s%s?".formatted(kind, digits.group(1), digits.group(2), ending);
		}
		if (NumberInput.isDate(code) || !Period.datesOf(code).isEmpty()) {
			String meant = monthAndYear(code).map((soc) -> " (was it %s%s?)".formatted(soc, ending)).orElse("");
			return "is a date that a spreadsheet made of %s%s; format the column as text and enter the code again"
				.formatted(kind, meant);
		}
		return "isn't %s such as %s".formatted(kind, example);
	}

	/** Returns "11-2011" for the first of November 2011, if the year is there in full. */
	private static Optional<String> monthAndYear(String code) {
		List<LocalDate> dates = Period.datesOf(code);
		return dates.stream()
			.filter((date) -> dates.size() == 1 && date.getDayOfMonth() == 1)
			.filter((date) -> code.contains(String.valueOf(date.getYear())))
			.map((date) -> "%02d-%d".formatted(date.getMonthValue(), date.getYear()))
			.findFirst();
	}

}
