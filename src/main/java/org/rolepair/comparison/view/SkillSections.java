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
final class SkillSections {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final Comparison comparison;

	private final SkillComparison skills;

	private final Messages messages;

	private final FactTables tables;

	private final BarTables bars;

	/** The largest share of all roles, which sets their common scale. */
	private final BigDecimal greatest;

	SkillSections(Comparison comparison, Messages messages, FactTables tables, BarTables bars) {
		this.comparison = comparison;
		this.skills = comparison.skills();
		this.messages = messages;
		this.tables = tables;
		this.bars = bars;
		this.greatest = greatest();
	}

	/** Returns the section; empty when no role has skills. */
	Optional<SkillSection> section(Summary summary) {
		if (!this.skills.anyHasMentions() && !this.skills.anyHasRatings()) {
			return Optional.empty();
		}
		RatingGroups ratings = new RatingGroups(this.comparison, this.messages);
		RatingDots dots = new RatingDots(this.tables);
		String finding = (String.join(" ", summary.skills()) + " " + ratings.finding()).strip();
		Optional<FactTable> all = ratings.all().isEmpty() ? Optional.empty()
				: Optional.of(this.tables.ratings(this.messages.text("caption.ratings"), ratings.all()));
		return Optional.of(new SkillSection(finding, mentions(), this.bars.origins(FactKind.SKILL_MENTIONS), notes(),
				this.bars.origins(FactKind.SKILL_IMPORTANCE),
				ratings.groups()
					.stream()
					.map((group) -> dots.group(group.title(), group.skills()))
					.filter((group) -> !group.rows().isEmpty())
					.toList(),
				all));
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		int roles = this.comparison.roles().size();
		this.skills.incomparability()
			.ifPresent((obstacle) -> notes.add(this.messages.text("skills.not-compared",
					Map.of("reason", this.messages.text("reason." + obstacle)))));
		if (this.skills.anyHasMentions()) {
			notes.add(this.messages.text("skills.shares"));
		}
		if (this.skills.allHaveMentions() && this.skills.incomparability().isEmpty()) {
			List<String> shared = this.skills.mentionedByAll();
			notes.add(this.messages.text("skills.shared",
					Map.of("count", shared.size(), "all", this.skills.allMentioned().size(), "roles", roles)));
		}
		if (this.skills.anyHasMentions() && this.skills.anyHasRatings()) {
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
		return IntStream.range(0, this.comparison.roles().size())
			.boxed()
			.flatMap((at) -> this.skills.mentions(at).map((shares) -> mentions(at + 1, shares)).stream())
			.toList();
	}

	private BarTable mentions(int column, Distribution shares) {
		RoleProfile role = this.comparison.roles().get(column - 1);
		List<BarTable.Row> rows = shares.parts()
			.stream()
			.map((part) -> new BarTable.Row(part.name(), shared(column, part.name()), List.of(bar(column, role, part))))
			.toList();
		BigDecimal rest = WHOLE.subtract(shares.total());
		List<String> notes = (rest.signum() > 0) ? List
			.of(this.messages.text("skills.rest", Map.of("share", Numbers.percent(rest, Math.max(rest.scale(), 0)))))
				: List.of();
		return new BarTable(role.titles().title(), this.messages.text("skills.skill"),
				List.of(this.messages.text("skills.share")), List.of(), notes, rows);
	}

	private BarTable.Bar bar(int column, RoleProfile role, Part part) {
		if (part.answer() instanceof Blank blank) {
			return new BarTable.Bar(column, role.titles().title(), "", this.tables.figures().blank(blank).text(), true);
		}
		Quantity share = part.quantity().orElseThrow();
		String width = share.value().multiply(WHOLE).divide(this.greatest, 1, RoundingMode.HALF_UP).toPlainString();
		return new BarTable.Bar(column, role.titles().title(), width + "%",
				Numbers.percent(share.value(), share.decimals()), false);
	}

	private BigDecimal greatest() {
		return IntStream.range(0, this.comparison.roles().size())
			.mapToObj(this.skills::mentions)
			.flatMap(Optional::stream)
			.map(Distribution::largestShare)
			.max(BigDecimal::compareTo)
			.orElse(WHOLE);
	}

	/** Returns which other roles list a skill; empty when none does. */
	private String shared(int number, String skill) {
		List<Integer> others = this.skills.namedBy(skill).stream().filter((role) -> role != number).toList();
		int roles = this.comparison.roles().size();
		if (others.isEmpty() || this.skills.incomparability().isPresent()) {
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

}
