package org.rolepair.exchange.agencies;

import java.util.List;

/** The tables of three studies of AI exposure. */
final class ExposureTables {

	private static final String ONET_CODE = "O*NET-SOC Code";

	private static final String CODE = "SOC Code";

	private static final String TITLE = "Title";

	private static final String OCCUPATION = "Occupation Title";

	/**
	 * The authors' main measure: the shares of tasks that annotators rated as exposed.
	 */
	private static final String HUMAN_BETA = "human_rating_beta";

	private static final String AIOE = "AIOE";

	private static final String APPLICABILITY = "ai_applicability_score";

	static final List<OfficialFormat> ALL = List.of(
			OfficialFormat.of("AI exposure, language models", List.of(ONET_CODE, TITLE, HUMAN_BETA),
					(row, data) -> data.languageModels.add(row, OccupationCodes.onetSoc(row, ONET_CODE),
							row.required(TITLE), HUMAN_BETA)),
			OfficialFormat.of("AI exposure, abilities", List.of(CODE, OCCUPATION, AIOE),
					(row, data) -> data.abilities.add(row, OccupationCodes.soc(row, CODE), row.required(OCCUPATION),
							AIOE)),
			OfficialFormat.of("AI applicability, conversations", List.of(CODE, TITLE, APPLICABILITY),
					(row, data) -> data.conversations.add(row, OccupationCodes.soc(row, CODE), row.required(TITLE),
							APPLICABILITY)));

	private ExposureTables() {
	}

}
