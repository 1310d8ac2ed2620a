package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.comparison.SkillComparison.RatedSkill;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/** Sorts and groups rated skills by how far the roles are apart. */
final class RatingGroups {

	private static final int SHOWN = 4;

	private final Comparison comparison;

	private final SkillComparison skills;

	private final Messages messages;

	private final List<RatedSkill> sorted;

	RatingGroups(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.skills = comparison.skills();
		this.messages = messages;
		this.sorted = this.skills.rated()
			.stream()
			.sorted(Comparator.comparing(RatingGroups::isClear).thenComparing(RatingGroups::spread).reversed())
			.toList();
	}

	/** Returns all skills, clear differences first and the largest on top. */
	List<RatedSkill> all() {
		return this.sorted;
	}

	/** Returns how many skills are rated how for a pair; empty where nothing compares. */
	String finding() {
		if (!this.comparison.isPair() || !isCompared()) {
			return "";
		}
		int first = clear(false).size();
		int other = clear(true).size();
		int all = (int) this.sorted.stream().filter(RatingGroups::isCompared).count();
		int rest = all - first - other;
		Sentences sentences = new Sentences(this.messages);
		Map<String, Object> words = sentences.names(this.comparison.first(), this.comparison.roles().get(1));
		words.putAll(Map.of("all", all, "first", first, "other", other, "rest", rest));
		if (rest == all) {
			return sentences.say("finding.ratings.none", words);
		}
		String clear = sentences.say("finding.ratings", words);
		return (rest == 0) ? clear : clear + " " + sentences.say("finding.ratings.rest", words);
	}

	/** Returns groups for the chart; a tie at the end of a group is kept whole. */
	List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		if (!isCompared()) {
			for (int i = 0; i < this.comparison.roles().size(); i++) {
				add(groups, highest("skills.group.rated", i), rated(this.skills.highestFor(i)));
			}
			return groups;
		}
		List<RatedSkill> both = this.sorted.stream()
			.filter((skill) -> this.skills.highestForAll().contains(skill.name()))
			.toList();
		if (this.comparison.isPair()) {
			add(groups, highest("skills.group.more", 0), cut(clear(false)));
			add(groups, highest("skills.group.more", 1), cut(clear(true)));
			both = both.stream().filter((skill) -> !isClear(skill)).toList();
		}
		else {
			add(groups, this.messages.text("skills.group.apart"),
					cut(this.sorted.stream().filter(RatingGroups::isClear).toList()));
		}
		List<RatedSkill> shown = groups.stream().flatMap((group) -> group.skills().stream()).toList();
		add(groups, this.messages.text("skills.group.high", Map.of("roles", this.comparison.roles().size())),
				cut(both.stream().filter((skill) -> !shown.contains(skill)).toList()));
		return groups;
	}

	private boolean isCompared() {
		return this.comparison.allHave(FactKind.SKILL_IMPORTANCE)
				&& this.sorted.stream().anyMatch(RatingGroups::isCompared);
	}

	private static boolean isCompared(RatedSkill skill) {
		return Verdict.Similarity.of(skill.verdicts()) != Verdict.Similarity.NOT_COMPARED;
	}

	private String highest(String key, int role) {
		return this.messages.text(key, Map.of("roles", this.comparison.roles().get(role).titles().runningPlural()));
	}

	private static void add(List<Group> groups, String title, List<RatedSkill> skills) {
		if (!skills.isEmpty()) {
			groups.add(new Group(title, skills));
		}
	}

	/** Returns skills in the order of their names. */
	private List<RatedSkill> rated(List<String> names) {
		return this.sorted.stream()
			.filter((skill) -> names.contains(skill.name()))
			.sorted(Comparator.comparing((skill) -> names.indexOf(skill.name())))
			.toList();
	}

	/** Returns a pair's skills that are clearly higher for one role. */
	private List<RatedSkill> clear(boolean other) {
		return this.sorted.stream()
			.filter((skill) -> skill.verdicts().get(0) instanceof Verdict.Difference difference
					&& difference.isHigher() == other)
			.toList();
	}

	private static List<RatedSkill> cut(List<RatedSkill> skills) {
		if (skills.size() <= SHOWN) {
			return skills;
		}
		BigDecimal last = spread(skills.get(SHOWN - 1));
		return skills.stream().filter((skill) -> spread(skill).compareTo(last) >= 0).toList();
	}

	private static boolean isClear(RatedSkill skill) {
		return Verdict.Similarity.of(skill.verdicts()) == Verdict.Similarity.DIFFERENT;
	}

	/** Returns the distance between the lowest and the highest rating. */
	private static BigDecimal spread(RatedSkill skill) {
		List<BigDecimal> ratings = skill.parts()
			.stream()
			.flatMap((part) -> part.flatMap(Part::quantity).stream())
			.map(Quantity::value)
			.sorted()
			.toList();
		return (ratings.size() < 2) ? BigDecimal.ZERO : ratings.get(ratings.size() - 1).subtract(ratings.get(0));
	}

	record Group(String title, List<RatedSkill> skills) {

	}

}
