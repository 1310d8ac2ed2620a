package org.rolepair.exchange.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.agencies.ExposureStudy;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;

/**
 * Where an occupation ranks in each study of AI exposure. Studies by SOC codes rank the
 * wider group of an occupation that has no SOC code of its own.
 */
record ExposureFacts(OfficialData data, CitedSources sources) {

	/** Returns a fact for each study that was read, blank if it lacks the occupation. */
	List<Fact> of(OnetOccupation occupation) {
		String code = occupation.socCode();
		String matrixCode = this.data.matrixCode(occupation);
		ExposureStudy models = this.data.languageModels();
		ExposureStudy abilities = this.data.abilities();
		ExposureStudy conversations = this.data.conversations();
		List<Fact> facts = new ArrayList<>();
		if (models.size() > 0) {
			facts.add(fact(FactKind.AI_EXPOSURE_LANGUAGE_MODELS, row(models, occupation.code(), occupation.code()),
					this.sources.exposure("ai-exposure-language-models", 2023, models.size())));
		}
		if (abilities.size() > 0 && !this.data.socCrosswalk().isEmpty()) {
			facts.add(fact(FactKind.AI_EXPOSURE_ABILITIES,
					this.data.socCrosswalk().olderCode(code).flatMap((older) -> row(abilities, older, code)),
					this.sources.exposure("ai-exposure-abilities", 2021, abilities.size())));
		}
		if (conversations.size() > 0) {
			facts.add(fact(FactKind.AI_APPLICABILITY_CONVERSATIONS,
					row(conversations, code, code).or(() -> row(conversations, matrixCode, matrixCode)),
					this.sources.exposure("ai-applicability-conversations", 2025, conversations.size())));
		}
		return facts;
	}

	/** Returns the tables without effect because another one is missing. */
	List<FileProblem> missing() {
		return (this.data.abilities().size() > 0 && this.data.socCrosswalk().isEmpty())
				? List.of(FileProblem.of("AI exposure, abilities",
						"needs the crosswalk from SOC 2010 to SOC 2018, because its codes are of 2010"))
				: List.of();
	}

	private static Optional<Ranked> row(ExposureStudy study, String studyCode, String code) {
		return study.rank(studyCode)
			.map((rank) -> new Ranked(new StatisticalRow(Optional.of(code), rank.title()), rank.percentile()));
	}

	private static Fact fact(FactKind kind, Optional<Ranked> ranked, Origin origin) {
		return ranked
			.map((row) -> new Fact(kind, Quantity.of(String.valueOf(row.percentile())),
					origin.withRow(Optional.of(row.row()))))
			.orElseGet(() -> new Fact(kind, new Blank(BlankReason.NOT_IN_EDITION), origin));
	}

	private record Ranked(StatisticalRow row, int percentile) {

	}

}
