package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.comparison.TopSkills;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.ShareBar;
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

	private final FigureCells cells;

	private final FactTables tables;

	private final BarGroups bars;

	/** The largest share of all panels, which sets their common scale. */
	private final BigDecimal greatest;

	SkillSections(Comparison comparison, Messages messages, FigureCells cells, FactTables tables, BarGroups bars) {
		this.comparison = comparison;
		this.skills = comparison.skills();
		this.messages = messages;
		this.cells = cells;
		this.tables = tables;
		this.bars = bars;
		this.greatest = greatest();
	}

	/** Returns the section; empty when no role has skills. */
	Optional<SkillSection> section() {
		if (!this.skills.anyHasMentions() && !this.skills.anyHasRatings()) {
			return Optional.empty();
		}
		List<SkillComparison.RatedSkill> rated = this.skills.rated();
		Set<String> highest = new LinkedHashSet<>(this.skills.highestForAll());
		for (int i = 0; i < this.comparison.roles().size(); i++) {
			highest.addAll(this.skills.highestForOne(i));
		}
		List<SkillComparison.RatedSkill> top = rated.stream()
			.filter((skill) -> highest.contains(skill.name()))
			.toList();
		return Optional.of(new SkillSection(notes(), panels(), highest(), this.bars.origins(FactKind.SKILL_IMPORTANCE),
				table("caption.ratings", top), table("caption.ratings.all", rated)));
	}

	private Optional<FactTable> table(String caption, List<SkillComparison.RatedSkill> rated) {
		return rated.isEmpty() ? Optional.empty()
				: Optional.of(this.tables.ratings(this.messages.text(caption), rated));
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		int roles = this.comparison.roles().size();
		this.skills.incomparability()
			.ifPresent((obstacle) -> notes.add(this.messages.text("skills.not-compared",
					Map.of("reason", this.messages.text("reason." + obstacle)))));
		if (this.skills.allHaveMentions() && this.skills.incomparability().isEmpty()) {
			List<String> shared = this.skills.mentionedByAll();
			notes.add(this.messages.text("skills.shared", Map.of("count", shared.size(), "roles", roles, "skills",
					shared.isEmpty() ? "" : Lists.and(shared))));
		}
		if (this.skills.anyHasMentions()) {
			notes.add(this.messages.text("skills.shares"));
		}
		if (this.skills.anyHasMentions() && this.skills.anyHasRatings()) {
			notes.add(this.messages.text("skills.kinds"));
		}
		for (RoleProfile role : this.comparison.roles()) {
			if (TopSkills.named(role).isEmpty() && !role.facts().hasValue(FactKind.SKILL_IMPORTANCE)) {
				notes.add(this.messages.text("key-figure.each", Map.of("role", role.titles().title(), "text",
						this.cells.blank(role.facts().answer(FactKind.SKILL_IMPORTANCE)).text())));
			}
		}
		return notes;
	}

	private List<SkillSection.MentionPanel> panels() {
		List<SkillSection.MentionPanel> panels = new ArrayList<>();
		for (int i = 0; i < this.comparison.roles().size(); i++) {
			int number = i + 1;
			this.skills.mentions(i).ifPresent((shares) -> panels.add(panel(number, shares)));
		}
		return panels;
	}

	private SkillSection.MentionPanel panel(int number, Distribution shares) {
		RoleProfile role = this.comparison.roles().get(number - 1);
		List<SkillSection.Mention> mentions = shares.parts().stream().map((part) -> mention(number, part)).toList();
		BigDecimal rest = WHOLE.subtract(shares.total());
		Optional<String> other = (rest.signum() > 0) ? Optional
			.of(this.messages.text("skills.rest", Map.of("share", Numbers.percent(rest, Math.max(rest.scale(), 0)))))
				: Optional.empty();
		return new SkillSection.MentionPanel(number, role.titles().title(), mentions, other, this.cells
			.sourceNumber(role, role.facts().fact(FactKind.SKILL_MENTIONS).orElseThrow().origin().source()));
	}

	private SkillSection.Mention mention(int number, Part part) {
		return new SkillSection.Mention(bar(part), shared(number, part.name()));
	}

	private ShareBar bar(Part part) {
		if (part.answer() instanceof Blank blank) {
			return new ShareBar(part.name(), this.cells.blank(blank).text(), "", true);
		}
		Quantity share = part.quantity().orElseThrow();
		return new ShareBar(part.name(), Numbers.percent(share.value(), share.decimals()),
				share.value().multiply(WHOLE).divide(this.greatest, 1, RoundingMode.HALF_UP).toPlainString(), false);
	}

	private BigDecimal greatest() {
		return IntStream.range(0, this.comparison.roles().size())
			.mapToObj(this.skills::mentions)
			.flatMap(Optional::stream)
			.map(Distribution::largestShare)
			.max(BigDecimal::compareTo)
			.orElse(WHOLE);
	}

	private Optional<String> shared(int number, String skill) {
		List<Integer> others = this.skills.namedBy(skill).stream().filter((role) -> role != number).toList();
		int roles = this.comparison.roles().size();
		if (others.isEmpty() || this.skills.incomparability().isPresent()) {
			return Optional.empty();
		}
		if (others.size() == roles - 1) {
			return Optional.of((roles == 2) ? this.messages.text("skills.both")
					: this.messages.text("skills.all", Map.of("count", roles)));
		}
		return Optional.of(this.messages.text("skills.shared-with",
				Map.of("roles",
						Lists.and(others.stream()
							.map((role) -> this.comparison.roles().get(role - 1).titles().runningTitle())
							.toList()))));
	}

	private List<SkillSection.Highest> highest() {
		List<SkillSection.Highest> lists = new ArrayList<>();
		if (!this.skills.anyHasRatings()) {
			return lists;
		}
		if (this.skills.allHaveRatings() && !this.skills.highestForAll().isEmpty()) {
			lists.add(new SkillSection.Highest(0,
					this.messages.text("skills.highest.all", Map.of("roles", this.comparison.roles().size())),
					this.skills.highestForAll()));
		}
		for (int i = 0; i < this.comparison.roles().size(); i++) {
			List<String> own = this.skills.allHaveRatings() ? this.skills.highestForOne(i) : this.skills.highestFor(i);
			if (!own.isEmpty()) {
				lists.add(new SkillSection.Highest(i + 1, this.messages.text("skills.highest.one",
						Map.of("role", this.comparison.roles().get(i).titles().indefinite())), own));
			}
		}
		return lists;
	}

}
