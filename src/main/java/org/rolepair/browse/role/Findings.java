package org.rolepair.browse.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;

import org.springframework.util.StringUtils;

/** Says in a sentence what a section of a role's page shows. */
record Findings(RoleProfile role, Messages messages) {

	/** The most skills that a sentence names. */
	private static final int NAMED_SKILLS = 3;

	static final int NAMED_TITLES = 4;

	/** Returns what half of the people earn; empty without a median. */
	Optional<String> pay() {
		return List.of(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.HOURLY_MEDIAN_WAGE)
			.stream()
			.filter((kind) -> this.role.facts().hasValue(kind))
			.findFirst()
			.map((kind) -> {
				Quantity median = quantity(kind).orElseThrow();
				String key = (median.bound() == Bound.EXACT) ? "finding.pay." : "finding.pay.at-least.";
				return this.messages.text(key + kind,
						Map.of("roles", running(kind), "amount", new FigureText(this.messages).number(median.value(),
								kind.unit(), this.role.currency(), median.decimals())));
			});
	}

	/** Returns the projected change; empty if the source states no years. */
	Optional<String> jobs() {
		Optional<Fact> fact = this.role.facts()
			.fact(FactKind.PROJECTED_CHANGE)
			.filter((change) -> !change.isBlank() && change.origin().period().isStated());
		return fact.map((change) -> {
			Quantity share = quantity(FactKind.PROJECTED_CHANGE).orElseThrow();
			int sign = share.value().signum();
			return this.messages.text("finding.jobs." + ((sign > 0) ? "more" : (sign < 0) ? "fewer" : "same"),
					Map.of("roles", running(FactKind.PROJECTED_CHANGE), "share",
							Numbers.percent(share.value().abs(), share.decimals()), "period",
							change.origin().period().label()));
		});
	}

	/** Returns the skills rated highest; empty if too many tie. */
	Optional<String> skills() {
		List<Part> highest = this.role.facts()
			.value(FactKind.SKILL_IMPORTANCE, Ratings.class)
			.map((ratings) -> ratings.highest(1))
			.orElse(List.of());
		if (highest.isEmpty() || highest.size() > NAMED_SKILLS) {
			return Optional.empty();
		}
		BigDecimal rating = highest.get(0).quantity().orElseThrow().value();
		String skills = Lists.and(highest.stream().map(Part::runningName).toList());
		return Optional.of(this.messages.text("finding.skills", Map.of("skills", StringUtils.capitalize(skills),
				"count", highest.size(), "rating", Numbers.decimal(rating, 2))));
	}

	/** Returns what else the role is called; empty if nothing. */
	Optional<String> names() {
		List<String> names = this.role.alternateTitles();
		if (names.isEmpty()) {
			return Optional.empty();
		}
		boolean all = names.size() <= NAMED_TITLES + 1;
		int rest = names.size() - NAMED_TITLES;
		return Optional.of(all ? this.messages.text("finding.names", Map.of("names", Lists.and(names)))
				: this.messages.text("finding.names.more",
						Map.of("names", String.join(", ", names.subList(0, NAMED_TITLES)), "count", rest)));
	}

	private Optional<Quantity> quantity(FactKind kind) {
		return this.role.facts().value(kind, Quantity.class);
	}

	private String running(FactKind kind) {
		return new WiderGroups(this.messages).runningSubject(this.role, kind);
	}

}
