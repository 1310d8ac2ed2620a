package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.FactKind;

/**
 * Ranks of occupations in the studies of AI exposure, by the files alone.
 */
final class StudyRanks {

	private final Map<FactKind, Map<String, Double>> scores = new HashMap<>();

	/**
	 * The rank of an occupation.
	 * @param kind of the study
	 * @param code in SOC 2018 or O*NET-SOC 2019
	 */
	long rank(FactKind kind, String code) {
		Map<String, Double> scores = this.scores.computeIfAbsent(kind, StudyRanks::read);
		double own = scores.get((kind == FactKind.AI_EXPOSURE_ABILITIES) ? older(code) : code);
		double below = -0.5;
		for (double score : scores.values()) {
			below += (Math.abs(score - own) < 1e-7) ? 0.5 : (score < own) ? 1 : 0;
		}
		return Math.round(100 * below / (scores.size() - 1));
	}

	private static Map<String, Double> read(FactKind kind) {
		return switch (kind) {
			case AI_EXPOSURE_LANGUAGE_MODELS ->
				scores("ai_exposure/eloundou_occ_level.csv", "O*NET-SOC Code", "human_rating_beta");
			case AI_EXPOSURE_ABILITIES -> scores("ai_exposure/felten_AIOE_DataAppendix.xlsx", "SOC Code", "AIOE");
			default ->
				scores("ai_exposure/microsoft_soc_ai_applicability_scores.csv", "SOC Code", "ai_applicability_score");
		};
	}

	private static Map<String, Double> scores(String file, String code, String column) {
		Map<String, Double> scores = new HashMap<>();
		rows(file, List.of(code, column))
			.forEach((row) -> scores.put(row.text(code), Double.parseDouble(row.text(column))));
		return scores;
	}

	/** The code of 2010 in the only row of the crosswalk. */
	private static String older(String code) {
		List<TableRow> rows = rows("crosswalks/soc_2010_to_2018_crosswalk.xlsx",
				List.of("2010 SOC Code", "2018 SOC Code"))
			.stream()
			.filter((row) -> row.text("2018 SOC Code").equals(code))
			.toList();
		if (rows.size() != 1) {
			throw new AssertionError(code + " is merged");
		}
		return rows.get(0).text("2010 SOC Code");
	}

	private static List<TableRow> rows(String file, List<String> headings) {
		List<TableRow> rows = new ArrayList<>();
		for (Sheet sheet : Sheet.of(SharedData.file(file))) {
			Header.find(sheet, sheet.head(), headings).ifPresent((header) -> header.forEachBelow(sheet, rows::add));
		}
		return rows;
	}

}
