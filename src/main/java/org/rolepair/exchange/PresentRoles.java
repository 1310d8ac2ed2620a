package org.rolepair.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rolepair.role.CodedRole;
import org.rolepair.role.KeptRole;

/**
 * The roles as they are, held against what a plan took them to be.
 */
final class PresentRoles {

	private final Map<String, List<UUID>> byCode;

	private final Map<UUID, Integer> revisions = new HashMap<>();

	PresentRoles(List<CodedRole> coded, List<KeptRole> kept) {
		this.byCode = coded.stream()
			.collect(Collectors.groupingBy(CodedRole::onetSocCode,
					Collectors.mapping(CodedRole::id, Collectors.toList())));
		kept.forEach((role) -> this.revisions.put(role.id(), role.revision()));
	}

	/** Whether nothing has happened to a role that would have it planned otherwise. */
	boolean areAsPlanned(PlannedRole role) {
		if (role.outcome() == PlannedRole.Outcome.REJECTED) {
			return true;
		}
		return isSharedAsPlanned(role) && this.revisions.getOrDefault(role.id(), 0) == role.revision();
	}

	/** Whoever has the code of a role of the operator's own does not matter. */
	private boolean isSharedAsPlanned(PlannedRole role) {
		List<UUID> present = this.byCode.getOrDefault(role.code(), List.of());
		return !role.subject().isOccupation() || present.equals(role.sharing().stream().map(CodedRole::id).toList());
	}

}
