package org.rolepair.exchange.imports;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.RoleHistory;

import org.springframework.stereotype.Component;

/** Finds the starter catalogue's content, which does not count as edited by hand. */
@Component
@RequiredArgsConstructor
class StarterRoles {

	private static final String AUTHOR = "Rolepair";

	private final RoleHistory history;

	/** Returns the first content of a role; empty if it is not a starter role. */
	Optional<RoleContent> content(UUID role) {
		return this.history.find(role, 1)
			.filter((first) -> first.line().author().equals(AUTHOR))
			.map((first) -> RoleContent.of(first.profile()));
	}

	ImportFingerprints marks(UUID role) {
		ImportFingerprints marks = ImportFingerprints.none();
		content(role)
			.ifPresent((first) -> first.facts().byKind().forEach((kind, fact) -> marks.set(kind.name(), fact)));
		return marks;
	}

}
