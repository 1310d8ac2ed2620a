package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;

/** An edition of the O*NET database, such as version "29.3", with its release month. */
public record OnetEdition(String version, YearMonth released) implements Comparable<OnetEdition> {

	private static final Pattern EDITION = Pattern.compile("O\\*NET (\\d+\\.\\d+) Database");

	private static final Pattern RELEASE = Pattern.compile("(\\w+ \\d{4}) Release");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private static final Pattern SOURCE = Pattern.compile("onet-(\\d+)-(\\d+)");

	/** The first edition with O*NET-SOC 2019 codes, which are based on SOC 2018. */
	private static final BigDecimal SOC_2018 = new BigDecimal("25.1");

	/** The first edition with skills in two tables, Essential and Transferable. */
	private static final BigDecimal SPLIT_SKILLS = new BigDecimal("31.0");

	private static final Comparator<OnetEdition> ORDER = Comparator
		.comparing((OnetEdition edition) -> new BigDecimal(edition.version))
		.thenComparing(OnetEdition::released);

	/** Reads the edition from "Read Me.txt", the only O*NET file that names it. */
	static Optional<OnetEdition> read(Sheet sheet, List<Row> head) {
		if (!sheet.name().isEmpty() || head.size() < 2) {
			return Optional.empty();
		}
		Matcher edition = EDITION.matcher(head.get(0).cell(0).strip());
		Matcher release = RELEASE.matcher(head.get(1).cell(0).strip());
		if (!edition.matches() || !release.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new OnetEdition(edition.group(1), YearMonth.parse(release.group(1), MONTH)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Returns whether a source is an older edition, whatever its rows say. */
	public static boolean isOlder(String source, String other) {
		return versionOf(source)
			.filter((version) -> versionOf(other).filter((known) -> version.compareTo(known) < 0).isPresent())
			.isPresent();
	}

	/** Returns the name of a source, such as "O*NET 29.3"; empty if it is no edition. */
	public static Optional<String> nameOf(String source) {
		return versionOf(source).map((version) -> "O*NET " + version);
	}

	private static Optional<BigDecimal> versionOf(String source) {
		Matcher slug = SOURCE.matcher(source);
		return slug.matches() ? Optional.of(new BigDecimal(slug.group(1) + "." + slug.group(2))) : Optional.empty();
	}

	boolean usesSoc2018() {
		return new BigDecimal(this.version).compareTo(SOC_2018) >= 0;
	}

	boolean splitsSkills() {
		return new BigDecimal(this.version).compareTo(SPLIT_SKILLS) >= 0;
	}

	/** Returns the edition as it is called, such as "O*NET 29.3". */
	public String label() {
		return "O*NET " + this.version;
	}

	/** Orders editions by version, the oldest first. */
	@Override
	public int compareTo(OnetEdition other) {
		return ORDER.compare(this, other);
	}

}
