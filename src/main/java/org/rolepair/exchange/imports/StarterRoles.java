package org.rolepair.exchange.imports;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.RoleHistory;

import org.springframework.stereotype.Component;

/**
 * What the roles that the project ships said first. That is nobody's own.
 */
@Component
@RequiredArgsConstructor
class StarterRoles {

	/** The author of the first revisions of the roles that the project ships. */
	private static final String SHIPPED = "Rolepair";

	private final RoleHistory history;

	/**
	 * What a role said first.
	 * @param role the role
	 * @return empty for one that was not shipped
	 */
	Optional<RoleContent> content(UUID role) {
		return this.history.find(role, 1)
			.filter((first) -> first.line().author().equals(SHIPPED))
			.map((first) -> RoleContent.of(first.profile()));
	}

	/** Marks of the figures that a role was shipped with. */
	ImportFingerprints marks(UUID role) {
		ImportFingerprints marks = ImportFingerprints.none();
		content(role)
			.ifPresent((first) -> first.facts().byKind().forEach((kind, fact) -> marks.set(kind.name(), fact)));
		return marks;
	}

}
