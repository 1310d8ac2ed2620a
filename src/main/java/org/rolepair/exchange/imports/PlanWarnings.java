package org.rolepair.exchange.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.DraftWarnings;
import org.rolepair.editing.draft.VocabularyLoader;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleContent;

import org.springframework.stereotype.Component;

/** Finds unusual figures that a plan would add, as the forms do. */
@Component
@RequiredArgsConstructor
class PlanWarnings {

	private final VocabularyLoader vocabularies;

	private final Messages messages;

	private final Clock clock;

	/** Returns the warnings that a planned role would get and doesn't have already. */
	List<String> of(PlannedRole role) {
		if (role.after().isEmpty()) {
			return List.of();
		}
		DraftWarnings warnings = new DraftWarnings(this.vocabularies.of(role.id()), this.messages,
				LocalDate.now(this.clock));
		List<String> texts = new ArrayList<>(texts(warnings, role.after().get(), role.before()));
		role.before().ifPresent((before) -> texts.removeAll(texts(warnings, before, Optional.empty())));
		return List.copyOf(texts);
	}

	private static List<String> texts(DraftWarnings warnings, RoleContent content, Optional<RoleContent> live) {
		return warnings.of(content, live).stream().map((warning) -> warning.problem().text()).toList();
	}

}
