package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.BarTables;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/** Builds the skills section of one comparison page. */
record SkillSections(Comparison comparison, Messages messages, FactTables tables, BarTables bars) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** Returns the section; empty when no role has skills. */
	Optional<SkillSection> section(Summary summary) {
		if (!hasMentions() && !hasRatings()) {
			return Optional.empty();
		}
		RatingGroups ratings = new RatingGroups(this.comparison, this.messages);
		RatingDots dots = new RatingDots(this.tables);
		String finding = (String.join(" ", summary.skills()) + " " + ratings.finding()).strip();
		Optional<FactTable> others = Optional.of(ratings.ungrouped())
			.filter((skills) -> !skills.isEmpty())
			.map((skills) -> this.tables.ratings(this.messages.text(ratings.caption("caption.ratings")), skills));
		return Optional.of(new SkillSection(finding, mentions(), this.bars.origins(FactKind.SKILL_MENTIONS), notes(),
				this.bars.origins(FactKind.SKILL_IMPORTANCE),
				ratings.groups()
					.stream()
					.map((group) -> dots.group(group.title(), group.skills()))
					.filter((group) -> !group.rows().isEmpty())
					.toList(),
				others));
	}

	private boolean hasMentions() {
		return this.comparison.anyHas(FactKind.SKILL_MENTIONS);
	}

	private boolean hasRatings() {
		return this.comparison.anyHas(FactKind.SKILL_IMPORTANCE);
	}

	private SkillComparison skills() {
		return this.comparison.skills();
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		int roles = this.comparison.roles().size();
		skills().incomparability()
			.ifPresent((obstacle) -> notes.add(this.messages.text("skills.not-compared",
					Map.of("reason", this.messages.text("reason." + obstacle), "roles", roles))));
		if (hasMentions()) {
			notes.add(this.messages.text("skills.shares"));
		}
		if (this.comparison.allHave(FactKind.SKILL_MENTIONS) && skills().incomparability().isEmpty()) {
			List<String> shared = skills().mentionedByAll();
			notes.add(this.messages.text("skills.shared",
					Map.of("count", shared.size(), "all", skills().allMentioned().size(), "roles", roles)));
		}
		if (hasMentions() && hasRatings()) {
			notes.add(this.messages.text("skills.kinds"));
		}
		for (RoleProfile role : this.comparison.roles()) {
			if (!role.facts().hasValue(FactKind.SKILL_MENTIONS) && !role.facts().hasValue(FactKind.SKILL_IMPORTANCE)) {
				notes.add(this.messages.text("skills.missing", Map.of("role", role.titles().title(), "blank",
						this.tables.figures().blank(role.facts().answer(FactKind.SKILL_IMPORTANCE)).text())));
			}
		}
		this.bars.notes().asked(FactKind.SKILL_IMPORTANCE, "bars.raters").ifPresent(notes::add);
		return notes;
	}

	private List<BarTable> mentions() {
		BigDecimal largest = largestShare();
		return IntStream.range(0, this.comparison.roles().size())
			.boxed()
			.flatMap((at) -> skills().mentions().get(at).map((shares) -> mentions(at + 1, shares, largest)).stream())
			.toList();
	}

	private BarTable mentions(int column, Distribution shares, BigDecimal largest) {
		RoleProfile role = this.comparison.roles().get(column - 1);
		List<BarTable.Row> rows = shares.parts()
			.stream()
			.map((part) -> new BarTable.Row(part.name(), shared(column, part.name()),
					List.of(bar(column, role, part, largest))))
			.toList();
		return new BarTable(role.titles().title(), this.messages.text("skills.skill"),
				List.of(this.messages.text("skills.share")), List.of(), this.bars.notes().rest(shares, "skills.rest"),
				rows);
	}

	private BarTable.Bar bar(int column, RoleProfile role, Part part, BigDecimal largest) {
		if (part.answer() instanceof Blank blank) {
			return new BarTable.Bar(column, role.titles().title(), "0", this.tables.figures().blank(blank).text(),
					true);
		}
		Quantity share = part.quantity().orElseThrow();
		String width = share.value().multiply(WHOLE).divide(largest, 1, RoundingMode.HALF_UP).toPlainString();
		return new BarTable.Bar(column, role.titles().title(), width + "%",
				Numbers.percent(share.value(), share.decimals()), false);
	}

	/** Returns the largest share of all roles, which sets their common scale. */
	private BigDecimal largestShare() {
		return skills().mentions()
			.stream()
			.flatMap(Optional::stream)
			.map(Distribution::largestShare)
			.max(BigDecimal::compareTo)
			.orElse(WHOLE);
	}

	/** Returns which other roles list a skill; empty when none does. */
	private String shared(int number, String skill) {
		List<Integer> others = skills().namedBy(skill).stream().filter((role) -> role != number).toList();
		int roles = this.comparison.roles().size();
		if (others.isEmpty() || skills().incomparability().isPresent()) {
			return "";
		}
		if (others.size() == roles - 1) {
			return this.messages.text("skills.all", Map.of("count", roles));
		}
		return this.messages.text("skills.shared-with",
				Map.of("roles",
						Lists.and(others.stream()
							.map((role) -> this.comparison.roles().get(role - 1).titles().runningTitle())
							.toList())));
	}

	/**
	 * The skills of the compared roles: mentions, ratings, and what they share.
	 *
	 * @param mentions one table per role with shares of mentions
	 * @param origins where the ratings come from
	 * @param groups ratings as marks on a line, by what they show
	 * @param others the ratings of all other skills
	 */
	record SkillSection(String finding, List<BarTable> mentions, List<BarTable.RoleLine> mentionOrigins,
			List<String> notes, List<BarTable.RoleLine> origins, List<RatingDots.DotGroup> groups,
			Optional<FactTable> others) {

	}

}
