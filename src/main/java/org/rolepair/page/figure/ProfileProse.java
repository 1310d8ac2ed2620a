package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.occupation.OccupationTitles;

import org.springframework.util.StringUtils;

/**
 * Says what job postings for a role ask for, which interest it fits and which work styles
 * set it apart.
 */
public record ProfileProse(Messages messages) {

	private static final int DECIMALS = 2;

	private static final int NAMED = 3;

	/** Returns the interest with the highest rating; empty if several tie. */
	public Optional<String> interest(RoleProfile role) {
		List<Part> highest = role.facts()
			.value(FactKind.OCCUPATIONAL_INTERESTS, Ratings.class)
			.map((ratings) -> ratings.highest(1))
			.orElse(List.of());
		return (highest.size() != 1) ? Optional.empty() : Optional.of(this.messages.text("finding.interest",
				Map.of("role",
						role.titles().article() + " " + OccupationTitles.withClosingComma(role.titles().runningTitle()),
						"interest", highest.get(0).name().toLowerCase(Messages.LOCALE), "rating",
						Numbers.decimal(rating(highest.get(0)), DECIMALS))));
	}

	/** Returns the work styles with the first ranks; empty if none is ranked. */
	public Optional<String> styles(RoleProfile role) {
		List<String> first = role.facts()
			.value(FactKind.WORK_STYLE_DISTINCTIVENESS, Ratings.class)
			.map(Ratings::byRating)
			.orElse(List.of())
			.stream()
			.filter((part) -> rating(part).signum() > 0 && rating(part).compareTo(BigDecimal.valueOf(NAMED)) <= 0)
			.sorted(Comparator.comparing(ProfileProse::rating))
			.map((part) -> part.name().toLowerCase(Messages.LOCALE))
			.toList();
		return first.isEmpty() ? Optional.empty()
				: Optional.of(this.messages.text("finding.styles",
						Map.of("roles", OccupationTitles.withClosingComma(role.titles().runningPlural()), "styles",
								StringUtils.capitalize(Lists.and(first)), "count", first.size())));
	}

	/** Returns what job postings often ask for; empty if nothing is marked. */
	public Optional<String> demand(RoleProfile role) {
		List<String> wanted = role.facts()
			.value(FactKind.TECHNOLOGY, NamedItems.class)
			.map(NamedItems::markedFirst)
			.orElse(List.of())
			.stream()
			.filter((item) -> item.marks().contains(ItemMark.IN_DEMAND))
			.map(NamedItem::name)
			.limit(NAMED)
			.toList();
		return wanted.isEmpty() ? Optional.empty() : Optional.of(this.messages.text("finding.tools", Map.of("roles",
				OccupationTitles.withClosingComma(role.titles().runningPlural()), "tools", Lists.and(wanted))));
	}

	private static BigDecimal rating(Part part) {
		return part.quantity().map(Quantity::value).orElseThrow();
	}

}
