package org.rolepair.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Default short names of sources. */
public final class ShortNames {

	/** Well-known titles by their beginning, the longer ones first. */
	private static final List<Map.Entry<String, String>> KNOWN = List.of(
			Map.entry("Occupational Employment and Wage Statistics, national estimates by industry",
					"BLS wage survey by sector"),
			Map.entry("Occupational Employment and Wage Statistics, state", "BLS wage survey by place"),
			Map.entry("Occupational Employment and Wage Statistics, metropolitan", "BLS wage survey by place"),
			Map.entry("Occupational Employment and Wage Statistics", "BLS wage survey"),
			Map.entry("Employment Projections, table 5.3", "BLS education tables"),
			Map.entry("Employment Projections, table 5.4", "BLS entry requirements"),
			Map.entry("Employment Projections, education and training", "BLS entry requirements"),
			Map.entry("Employment Projections", "BLS projections"),
			Map.entry("Current Population Survey, table 11b", "BLS population survey by age"),
			Map.entry("Current Population Survey", "BLS population survey"),
			Map.entry("O*NET Database", "O*NET survey"),
			Map.entry("Crosswalk from the Classification of Instructional Programs", "CIP–SOC crosswalk"),
			Map.entry("Occupations recognized for apprenticeship", "Apprenticeship list"));

	private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{L}\\p{N}&*.-]{1,15})\\)");

	private ShortNames() {
	}

	/**
	 * Returns the name of a well-known survey, the publisher's abbreviation if it is
	 * given in parentheses, or the publisher, cut between words if it is too long.
	 */
	public static String of(String publisher, String title) {
		return KNOWN.stream()
			.filter((known) -> title.startsWith(known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseGet(() -> publisher(publisher));
	}

	private static String publisher(String name) {
		Matcher abbreviation = ABBREVIATION.matcher(name);
		return abbreviation.find() ? abbreviation.group(1) : cut(name.strip());
	}

	private static String cut(String name) {
		int most = Citation.MAX_SHORT_NAME_LENGTH;
		if (name.length() <= most) {
			return name;
		}
		int end = name.lastIndexOf(' ', most - 1);
		return name.substring(0, (end > 0) ? end : most - 1) + "…";
	}

}
