package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.role.RoleState;
import org.rolepair.role.publishing.CodedRole;

/**
 * Which role an import takes for an occupation where several name it: the one that the
 * operator chooses, or else the one that was chosen last, or else the only one that an
 * import has left something in.
 */
final class SharedCodeResolver {

	private final Map<String, List<CodedRole>> byCode = new HashMap<>();

	private final Map<UUID, ImportedRole> imported;

	private final ImportChoices choices;

	SharedCodeResolver(List<CodedRole> coded, Map<UUID, ImportedRole> imported, ImportChoices choices) {
		coded.forEach((role) -> this.byCode.computeIfAbsent(role.onetSocCode(), (code) -> new ArrayList<>()).add(role));
		this.imported = imported;
		this.choices = choices;
	}

	/** All roles that name an occupation. */
	List<CodedRole> sharing(String code) {
		return this.byCode.getOrDefault(code, List.of());
	}

	/**
	 * Finds the role of an occupation.
	 * @param proposal what the agencies say of it
	 * @throws org.rolepair.exchange.tables.RejectedRowException when there are several
	 * and none is chosen
	 */
	TargetRole of(RoleProposal proposal) {
		List<CodedRole> sharing = sharing(proposal.code());
		if (sharing.isEmpty()) {
			return new TargetRole(UUID.randomUUID(), Optional.empty(), true, false, sharing, Optional.empty(),
					List.of());
		}
		CodedRole role = role(proposal.code(), sharing)
			.orElseThrow(() -> proposal.rejected("", "%d roles have its code: %s".formatted(sharing.size(),
					sharing.stream().map((one) -> one.slug().value()).collect(Collectors.joining(", ")))));
		return new TargetRole(role.id(), Optional.of(role.slug()), false, false, sharing, chosenAnew(role, sharing),
				List.of());
	}

	private Optional<CodedRole> role(String code, List<CodedRole> sharing) {
		if (sharing.size() == 1) {
			return Optional.of(sharing.get(0));
		}
		return this.choices.adopted(code)
			.map((chosen) -> sharing.stream().filter((role) -> role.slug().value().equals(chosen)).findFirst())
			.orElseGet(() -> remembered(sharing));
	}

	/** How late a role is chosen that would not be taken otherwise. */
	private Optional<Integer> chosenAnew(CodedRole role, List<CodedRole> sharing) {
		boolean anew = sharing.size() > 1 && remembered(sharing).filter(role::equals).isEmpty();
		return anew ? Optional.of(sharing.stream().mapToInt(this::rank).max().orElse(0) + 1) : Optional.empty();
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
