package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.role.RoleState;
import org.rolepair.role.publishing.CodedRole;

/**
 * Selects the role to import for an occupation that several roles share. In order, this
 * is the operator's choice, the role chosen last, or the only role changed by an import.
 */
final class SharedCodeResolver {

	private final Map<String, List<CodedRole>> byCode;

	private final Map<UUID, ImportedRole> imported;

	private final ImportChoices choices;

	SharedCodeResolver(List<CodedRole> coded, Map<UUID, ImportedRole> imported, ImportChoices choices) {
		this.byCode = coded.stream().collect(Collectors.groupingBy(CodedRole::onetSocCode));
		this.imported = imported;
		this.choices = choices;
	}

	List<CodedRole> sharing(String code) {
		return this.byCode.getOrDefault(code, List.of());
	}

	/** Returns the role for an occupation, or rejects it if none of several is chosen. */
	TargetRole of(RoleProposal proposal) {
		List<CodedRole> sharing = sharing(proposal.code());
		if (sharing.isEmpty()) {
			return new TargetRole(UUID.randomUUID(), Optional.empty(), true, false, sharing, Optional.empty(),
					List.of());
		}
		CodedRole role = role(proposal.code(), sharing)
			.orElseThrow(() -> proposal.rejected("", "%d roles have its code: %s".formatted(sharing.size(),
					sharing.stream().map((one) -> one.slug().value()).collect(Collectors.joining(", ")))));
		return new TargetRole(role.id(), Optional.of(role.slug()), false, false, sharing, newRank(role, sharing),
				List.of());
	}

	private Optional<CodedRole> role(String code, List<CodedRole> sharing) {
		if (sharing.size() == 1) {
			return Optional.of(sharing.get(0));
		}
		return this.choices.adopted(code)
			.map((chosen) -> sharing.stream().filter((role) -> role.slug().value().equals(chosen)).findFirst())
			.orElseGet(() -> lastChosen(sharing));
	}

	/** Returns the next rank if the role differs from the default choice. */
	private Optional<Integer> newRank(CodedRole role, List<CodedRole> sharing) {
		boolean anew = sharing.size() > 1 && lastChosen(sharing).filter(role::equals).isEmpty();
		return anew ? Optional.of(sharing.stream().mapToInt(this::rank).max().orElse(0) + 1) : Optional.empty();
	}

	private Optional<CodedRole> lastChosen(List<CodedRole> sharing) {
		int last = sharing.stream().mapToInt(this::rank).max().orElse(-1);
		List<CodedRole> first = sharing.stream().filter((role) -> rank(role) == last).toList();
		return (last >= 0 && first.size() == 1) ? Optional.of(first.get(0)) : Optional.empty();
	}

	/** Returns the order in which the role was chosen, -1 if no import has changed it. */
	private int rank(CodedRole role) {
		return Optional.ofNullable(this.imported.get(role.id()))
			.filter((traces) -> !traces.undone() && role.state() != RoleState.WITHDRAWN)
			.map((traces) -> traces.marks().chosen())
			.orElse(-1);
	}

}
