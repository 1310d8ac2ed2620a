package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;

/** Says what pages show of the studies of AI exposure, each with a kind of its own. */
public record AiExposure(Messages messages) {

	/** The studies, in the order of their rows. */
	public static final List<FactKind> STUDIES = Arrays.stream(FactKind.values())
		.filter((kind) -> kind.section() == Section.AI_EXPOSURE)
		.toList();

	/** The distance of ranks above which studies disagree on a role. */
	private static final BigDecimal AGREEMENT = BigDecimal.valueOf(25);

	public static boolean isKnown(RoleProfile role) {
		return role.facts().covers(Section.AI_EXPOSURE);
	}

	/** Returns how to read the ranks, and on which roles the studies disagree. */
	public List<String> notes(List<RoleProfile> roles) {
		List<String> notes = new ArrayList<>();
		notes.add(this.messages.text("ai-exposure.ranks"));
		roles.forEach((role) -> disagreement(role).ifPresent(notes::add));
		return notes;
	}

	private Optional<String> disagreement(RoleProfile role) {
		List<BigDecimal> ranks = STUDIES.stream()
			.flatMap((study) -> role.facts().value(study, Quantity.class).stream())
			.map(Quantity::value)
			.toList();
		if (ranks.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal lowest = Collections.min(ranks);
		BigDecimal highest = Collections.max(ranks);
		return (highest.subtract(lowest).compareTo(AGREEMENT) > 0)
				? Optional.of(this.messages.text("ai-exposure.disagreement", Map.of("role",
						role.titles().runningPlural(), "lowest", text(lowest), "highest", text(highest))))
				: Optional.empty();
	}

	private static String text(BigDecimal rank) {
		return Numbers.decimal(rank, Math.max(0, rank.scale()));
	}

}
