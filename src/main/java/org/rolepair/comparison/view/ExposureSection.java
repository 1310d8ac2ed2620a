package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.AiExposure;

/** Ranks of the roles in studies of AI exposure, one row for each study. */
record ExposureSection(FactTable table, List<String> notes) {

	/** Returns the section; empty if no study ranks any of the roles. */
	static Optional<ExposureSection> of(Comparison comparison, FactTables tables, Messages messages) {
		if (comparison.roles().stream().noneMatch(AiExposure::isKnown)) {
			return Optional.empty();
		}
		return Optional.of(new ExposureSection(
				tables.table(messages.text("caption.ai-exposure"), AiExposure.STUDIES, "ai-exposure"),
				new AiExposure(messages).notes(comparison.roles())));
	}

}
