package org.rolepair.operations.starter;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A role in a file of its own. Sections, kinds and reasons have the names of their domain
 * types. A figure's source, period, population and row override its section's.
 */
record RoleFile(String slug, String title, String plural, String runningTitle, String runningPlural, String article,
		String category, Optional<String> socCode, Optional<String> onetSocCode, String currency, Text description,
		List<String> alternateTitles, DutyList duties, Map<String, SectionPart> sections) {

	record Text(String text, String source) {

	}

	record DutyList(String source, List<String> items) {

	}

	record SectionPart(String source, Optional<PeriodPart> period, String population, Optional<RowPart> row,
			String otherwise, List<Figure> facts) {

	}

	record PeriodPart(String label, YearMonth reference) {

	}

	record RowPart(Optional<String> code, String title) {

	}

	record Figure(String kind, Optional<BigDecimal> amount, Optional<BigDecimal> low, Optional<BigDecimal> high,
			Optional<String> text, Optional<String> blank, Optional<Integer> scale,
			Optional<BigDecimal> relativeStandardError, Optional<String> derivation, Optional<String> statistic,
			Optional<Integer> employmentFloor, Optional<BigDecimal> shareFloor, Optional<BigDecimal> nation,
			Optional<String> scheme, Optional<List<FigurePart>> parts, Optional<String> source,
			Optional<PeriodPart> period, Optional<String> population, Optional<RowPart> row) {

	}

	record FigurePart(String name, Optional<BigDecimal> share, Optional<BigDecimal> amount, Optional<String> blank,
			Optional<Integer> n, Optional<BigDecimal> standardError, Optional<BigDecimal> lower,
			Optional<BigDecimal> upper) {

	}

}
