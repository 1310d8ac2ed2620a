package org.rolepair.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Default short names of sources. */
public final class ShortNames {

	/** Well-known titles by their beginning, the longer ones first. */
	private static final List<KnownTitle> KNOWN = List.of(
			new KnownTitle("Occupational Employment and Wage Statistics, national estimates by industry",
					"BLS wage survey by sector"),
			new KnownTitle("Occupational Employment and Wage Statistics, state", "BLS wage survey by place"),
			new KnownTitle("Occupational Employment and Wage Statistics, metropolitan", "BLS wage survey by place"),
			new KnownTitle("Occupational Employment and Wage Statistics", "BLS wage survey"),
			new KnownTitle("Employment Projections, table 5.3", "BLS education tables"),
			new KnownTitle("Employment Projections, table 5.4", "BLS entry requirements"),
			new KnownTitle("Employment Projections, education and training", "BLS entry requirements"),
			new KnownTitle("Employment Projections", "BLS projections"),
			new KnownTitle("Current Population Survey, table 11b", "BLS population survey by age"),
			new KnownTitle("Current Population Survey", "BLS population survey"),
			new KnownTitle("O*NET Database", "O*NET survey"));

	private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{L}\\p{N}&*.-]{1,15})\\)");

	private ShortNames() {
	}

	/**
	 * Returns the name of a well-known survey, the publisher's abbreviation if it is
	 * given in parentheses, or the publisher, cut between words if it is too long.
	 */
	public static String of(String publisher, String title) {
		return KNOWN.stream()
			.filter((known) -> title.startsWith(known.beginning()))
			.map(KnownTitle::shortName)
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

	private record KnownTitle(String beginning, String shortName) {

	}

}
