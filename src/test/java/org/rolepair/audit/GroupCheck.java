package org.rolepair.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the banner and the structured data of a pair: whose figures they are said to be.
 */
record GroupCheck(OfficialFigures figures, PairStatements.Pair pair) {

	private static final Map<String, String> PERCENTILES = Map.of("percentile10", "PCT10", "percentile25", "PCT25",
			"median", "MEDIAN", "percentile75", "PCT75", "percentile90", "PCT90");

	List<String> banner(String banner) {
		List<String> faults = new ArrayList<>();
		List<String> sentences = List.of(banner.toLowerCase(Locale.ROOT).split("(?<=\\.) (?=for )"));
		for (PairStatements.Role role : this.pair.roles()) {
			Optional<String> group = wages(role).filter((any) -> !this.figures.hasOwnWages(role.code()))
				.flatMap((any) -> this.figures.wageTitle(role.code()));
			List<String> own = sentences.stream()
				.filter((sentence) -> sentence.contains(", figures on pay") && isOf(sentence, role))
				.toList();
			boolean said = group.filter((title) -> own.stream().anyMatch((one) -> OfficialFigure.isNamed(title, one)))
				.isPresent();
			StatementCheck.require(faults, said == group.isPresent() && own.isEmpty() == group.isEmpty(),
					role.plural() + " are paid with " + group);
		}
		return faults;
	}

	/** Returns whether a role is among those before "figures on". */
	private static boolean isOf(String sentence, PairStatements.Role role) {
		String roles = sentence.substring("for ".length(), sentence.indexOf(", figures on"));
		String plural = role.plural().toLowerCase(Locale.ROOT);
		return roles.equals(plural) || roles.startsWith(plural + " and ") || roles.startsWith(plural + ", and ")
				|| roles.endsWith(" and " + plural);
	}

	List<String> structuredData(String json) {
		List<String> faults = new ArrayList<>();
		JsonNode about = JsonMapper.shared().readTree(json).get("@graph").get(0).get("about");
		for (int i = 0; i < this.pair.roles().size(); i++) {
			salary(faults, this.pair.roles().get(i), about.get(i).path("estimatedSalary").path(0));
		}
		return faults;
	}

	private void salary(List<String> faults, PairStatements.Role role, JsonNode salary) {
		String unit = salary.path("duration").asString("P1Y").equals("PT1H") ? "H_" : "A_";
		PERCENTILES.forEach((name, column) -> StatementCheck.require(faults,
				this.figures.percentile(role.code(), unit + column)
					.flatMap(OfficialFigure::number)
					.equals(Optional.of(salary.path(name))
						.filter(JsonNode::isNumber)
						.map((number) -> number.decimalValue().setScale(unit.equals("H_") ? 2 : 0))),
				role.slug() + ", " + name + ": " + salary));
		if (!salary.isMissingNode()) {
			String group = this.figures.wageTitle(role.code()).orElse("");
			boolean named = salary.get("name").asString().contains("wider group " + group);
			StatementCheck.require(faults, named != this.figures.hasOwnWages(role.code()),
					salary.get("name").asString());
		}
	}

	private Optional<BigDecimal> wages(PairStatements.Role role) {
		return this.figures.figure(role.code(), "Number of jobs").flatMap(OfficialFigure::number);
	}

}
