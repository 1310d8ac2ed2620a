package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.CodedRole;
import org.rolepair.role.RoleState;

/**
 * Which role an import takes for an occupation where several name it: the one that the
 * operator chooses, or else the one that was chosen last, or else the only one that an
 * import has left something in.
 */
final class Adoption {

	private final Map<String, List<CodedRole>> byCode = new HashMap<>();

	private final Map<UUID, ImportedRole> imported;

	private final Choices choices;

	Adoption(List<CodedRole> coded, Map<UUID, ImportedRole> imported, Choices choices) {
		coded.forEach((role) -> this.byCode.computeIfAbsent(role.onetSocCode(), (code) -> new ArrayList<>()).add(role));
		this.imported = imported;
		this.choices = choices;
	}

	/** All roles that name an occupation. */
	List<CodedRole> sharing(String code) {
		return this.byCode.getOrDefault(code, List.of());
	}

	/**
	 * The role that the import takes.
	 * @return empty when there are several and none is chosen
	 */
	Optional<CodedRole> role(String code) {
		List<CodedRole> sharing = sharing(code);
		if (sharing.size() == 1) {
			return Optional.of(sharing.get(0));
		}
		Optional<String> chosen = this.choices.adopted(code);
		return chosen.isPresent()
				? sharing.stream().filter((role) -> role.slug().value().equals(chosen.get())).findFirst()
				: remembered(sharing);
	}

	/**
	 * What is left in a role that the import takes, so that the next one takes it too.
	 * @param role the role
	 * @param marks what was left in it before
	 */
	Marks remember(CodedRole role, Marks marks) {
		List<CodedRole> sharing = sharing(role.onetSocCode());
		return isChosenAnew(role) ? marks.chosen(sharing.stream().mapToInt(this::rank).max().orElse(0) + 1) : marks;
	}

	/** Whether the operator has chosen a role that would not be taken otherwise. */
	boolean isChosenAnew(CodedRole role) {
		List<CodedRole> sharing = sharing(role.onetSocCode());
		return sharing.size() > 1 && remembered(sharing).filter(role::equals).isEmpty();
	}

	private Optional<CodedRole> remembered(List<CodedRole> sharing) {
		int last = sharing.stream().mapToInt(this::rank).max().orElse(-1);
		List<CodedRole> first = sharing.stream().filter((role) -> rank(role) == last).toList();
		return (last >= 0 && first.size() == 1) ? Optional.of(first.get(0)) : Optional.empty();
	}

	/** How late a role was chosen; -1 when no import has left anything in it. */
	private int rank(CodedRole role) {
		return Optional.ofNullable(this.imported.get(role.id()))
			.filter((traces) -> !traces.undone() && role.state() != RoleState.WITHDRAWN)
			.map((traces) -> traces.marks().chosen())
			.orElse(-1);
	}

}
