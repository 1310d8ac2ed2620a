package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.RatedElement;
import org.rolepair.comparison.RatingComparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.format.Messages;

/** Sorts and groups what is rated by how far the roles are apart. */
final class RatingGroups {

	private static final int SHOWN = 4;

	private final Comparison comparison;

	private final RatingComparison ratings;

	/** The prefix of the keys of the finding. */
	private final String finding;

	private final Messages messages;

	private final List<RatedElement> sorted;

	/** Groups skills. */
	RatingGroups(Comparison comparison, Messages messages) {
		this(comparison, comparison.skills().ratings(), "finding.ratings", messages);
	}

	RatingGroups(Comparison comparison, RatingComparison ratings, String finding, Messages messages) {
		this.comparison = comparison;
		this.ratings = ratings;
		this.finding = finding;
		this.messages = messages;
		this.sorted = ratings.rated()
			.stream()
			.sorted(Comparator.comparing(RatedElement::isClear).thenComparing(RatedElement::spread).reversed())
			.toList();
	}

	/** Returns all skills, clear differences first and the largest on top. */
	List<RatedElement> all() {
		return this.sorted;
	}

	/** Returns the skills that no group has, in the same order. */
	List<RatedElement> ungrouped() {
		Set<String> grouped = groups().stream()
			.flatMap((group) -> group.skills().stream())
			.map(RatedElement::name)
			.collect(Collectors.toSet());
		return this.sorted.stream().filter((rated) -> !grouped.contains(rated.name())).toList();
	}

	private boolean isHighestForAll(RatedElement rated) {
		return this.ratings.highestForAll().contains(rated.name());
	}

	/** Returns how many skills are rated how for a pair; empty where nothing compares. */
	String finding() {
		if (!this.comparison.isPair() || !isCompared()) {
			return "";
		}
		int first = clear(false).size();
		int other = clear(true).size();
		int all = (int) this.sorted.stream().filter(RatedElement::isCompared).count();
		int rest = all - first - other;
		Sentences sentences = new Sentences(this.messages);
		Map<String, Object> words = sentences.names(this.comparison.first(), this.comparison.roles().get(1));
		words.putAll(Map.of("all", all, "first", first, "other", other, "rest", rest));
		if (rest == all) {
			return sentences.say(this.finding + ".none", words);
		}
		if (!this.sorted.stream().allMatch(RatingGroups::isMeasured)) {
			return sentences.say(this.finding + ".unmeasured", words);
		}
		String clear = sentences.say(this.finding, words);
		return (rest == 0) ? clear : clear + " " + sentences.say(this.finding + ".rest", words);
	}

	/** Returns groups for the chart; a tie at the end of a group is kept whole. */
	List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		if (!isCompared()) {
			for (int i = 0; i < this.comparison.roles().size(); i++) {
				add(groups, highest("skills.group.rated", i), rated(this.ratings.highestFor(i)));
			}
			return groups;
		}
		List<RatedElement> both = this.sorted.stream().filter(this::isHighestForAll).toList();
		if (this.comparison.isPair()) {
			add(groups, highest("skills.group.more", 0), cut(clear(false)));
			add(groups, highest("skills.group.more", 1), cut(clear(true)));
			both = both.stream().filter((skill) -> !skill.isClear()).toList();
		}
		else {
			add(groups, this.messages.text("skills.group.apart"),
					cut(this.sorted.stream().filter(RatedElement::isClear).toList()));
		}
		List<RatedElement> shown = groups.stream().flatMap((group) -> group.skills().stream()).toList();
		add(groups, this.messages.text("skills.group.high", Map.of("roles", this.comparison.roles().size())),
				cut(both.stream().filter((skill) -> !shown.contains(skill)).toList()));
		return groups;
	}

	/** Returns the key of a table's caption, which says how its rows are sorted. */
	String caption(String key) {
		return isCompared() ? key : key + ".not-compared";
	}

	/** Returns whether the ratings of all roles compare. */
	boolean isCompared() {
		return this.comparison.allHave(this.ratings.kind()) && this.sorted.stream().anyMatch(RatedElement::isCompared);
	}

	/** Returns whether standard errors tell if a difference may be chance. */
	private static boolean isMeasured(RatedElement rated) {
		return !rated.isClear() || rated.parts()
			.stream()
			.flatMap(Optional::stream)
			.allMatch((part) -> part.sampling()
				.filter((sampling) -> sampling.respondents() > 1 && sampling.standardError().isPresent())
				.isPresent());
	}

	private String highest(String key, int role) {
		return this.messages.text(key, Map.of("roles", this.comparison.roles().get(role).titles().runningPlural()));
	}

	private static void add(List<Group> groups, String title, List<RatedElement> skills) {
		if (!skills.isEmpty()) {
			groups.add(new Group(title, skills));
		}
	}

	/** Returns skills in the order of their names. */
	private List<RatedElement> rated(List<String> names) {
		return this.sorted.stream()
			.filter((skill) -> names.contains(skill.name()))
			.sorted(Comparator.comparing((skill) -> names.indexOf(skill.name())))
			.toList();
	}

	/** Returns a pair's skills that are clearly higher for one role. */
	private List<RatedElement> clear(boolean other) {
		return this.sorted.stream()
			.filter((skill) -> skill.verdicts().get(0) instanceof Verdict.Difference difference
					&& difference.isHigher() == other)
			.toList();
	}

	private static List<RatedElement> cut(List<RatedElement> skills) {
		if (skills.size() <= SHOWN) {
			return skills;
		}
		BigDecimal last = skills.get(SHOWN - 1).spread();
		return skills.stream().filter((skill) -> skill.spread().compareTo(last) >= 0).toList();
	}

	record Group(String title, List<RatedElement> skills) {

	}

}
