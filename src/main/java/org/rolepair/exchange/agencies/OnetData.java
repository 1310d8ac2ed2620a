package org.rolepair.exchange.agencies;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import lombok.Getter;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Sampling;

/** Data read from one edition of O*NET's tables, by O*NET-SOC code. */
public final class OnetData {

	final Map<String, OnetOccupation> occupations = new LinkedHashMap<>();

	final Map<String, List<String>> alternateTitles = new HashMap<>();

	final Map<String, List<Rating>> skills = new HashMap<>();

	/** Occupations of which a rating was rejected, so that none of them is used. */
	final Set<String> incompleteSkills = new HashSet<>();

	/** Occupations of which a share was rejected, so that none of them is used. */
	final Set<String> incompleteExperience = new HashSet<>();

	final Map<String, String> elementNames = new HashMap<>();

	final Map<String, List<Rating>> experience = new HashMap<>();

	final Map<String, String> experienceCategories = new HashMap<>();

	final Map<String, JobZone> jobZones = new HashMap<>();

	final Map<String, List<RelatedOccupation>> related = new HashMap<>();

	@Getter
	final OnetTasks tasks = new OnetTasks();

	@Getter
	final OnetProfiles profiles = new OnetProfiles();

	final OnetPlaces places = new OnetPlaces();

	/** The edition, or empty if no file names it. */
	@Getter
	private final Optional<OnetEdition> edition;

	OnetData(Optional<OnetEdition> edition) {
		this.edition = edition;
	}

	/** Returns the tables that one of the newer editions has, too. */
	List<FileProblem> superseded(List<OnetData> newer) {
		List<FileProblem> superseded = new ArrayList<>();
		for (String table : this.places.tables()) {
			newer.stream()
				.filter((other) -> other.places.have(table))
				.findFirst()
				.flatMap(OnetData::edition)
				.ifPresent((other) -> superseded.addAll(this.places.superseded(table, other)));
		}
		return superseded;
	}

	public List<OnetOccupation> occupations() {
		return List.copyOf(this.occupations.values());
	}

	/** Returns whether the edition describes an occupation. */
	public boolean describes(String code) {
		return this.occupations.containsKey(code);
	}

	public List<String> alternateTitles(String code) {
		return this.alternateTitles.getOrDefault(code, List.of());
	}

	/**
	 * Returns importance ratings of skills in table order, or none if O*NET has none or
	 * one of its two tables of skills is missing.
	 */
	public List<Rating> skills(String code) {
		return (this.incompleteSkills.contains(code) || isHalfRated(code)) ? List.of()
				: this.skills.getOrDefault(code, List.of());
	}

	/** Returns whether only essential or only transferable skills are rated. */
	private boolean isHalfRated(String code) {
		return this.edition.filter(OnetEdition::splitsSkills).isPresent()
				&& this.skills.getOrDefault(code, List.of()).stream().map(Rating::group).distinct().count() == 1;
	}

	/** Returns a skill's name, or its content model id if no table names it. */
	public String skillName(String element) {
		return this.elementNames.getOrDefault(element, element);
	}

	/** Returns the share of each category of required experience, in category order. */
	public List<Rating> experience(String code) {
		return this.incompleteExperience.contains(code) ? List.of()
				: this.experience.getOrDefault(code, List.of())
					.stream()
					.sorted(Comparator.comparingInt((share) -> Integer.parseInt(share.element())))
					.toList();
	}

	public String experienceCategory(String number) {
		return this.experienceCategories.getOrDefault(number, number);
	}

	public Optional<JobZone> jobZone(String code) {
		return Optional.ofNullable(this.jobZones.get(code));
	}

	/** Returns the codes of related occupations by code, the nearest first. */
	public SortedMap<String, List<String>> related() {
		SortedMap<String, List<String>> byCode = new TreeMap<>();
		this.related.forEach((code, related) -> byCode.put(code,
				related.stream()
					.sorted(Comparator.comparingInt(RelatedOccupation::index))
					.map(RelatedOccupation::code)
					.filter((other) -> !other.equals(code))
					.distinct()
					.toList()));
		byCode.values().removeIf(List::isEmpty);
		return byCode;
	}

	/** Returns whether there are texts, but no occupations that they belong to. */
	public boolean lacksOccupations() {
		return this.occupations.isEmpty() && !(this.alternateTitles.isEmpty() && this.tasks.isEmpty());
	}

	/** Returns what other tables of the edition those that were read need. */
	public List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (this.skills.keySet().stream().anyMatch(this::isHalfRated)) {
			missing.add("its Essential Skills and Transferable Skills need each other");
		}
		if (!named(this.skills, this.elementNames)) {
			missing.add("its skills need the names in its Content Model Reference");
		}
		if (this.profiles.lacksNames(this.elementNames)) {
			missing.add("its knowledge, interests and work styles need the names in its Content Model Reference");
		}
		if (!named(this.experience, this.experienceCategories)) {
			missing.add("its experience needs its Education, Training, and Experience Categories");
		}
		if (this.tasks.isIncomplete()) {
			missing.add("its Tasks to DWAs need its Task Statements, and the titles in its DWA Reference");
		}
		return missing;
	}

	/** Returns whether all skills of the occupation have names. */
	public boolean namesSkills(String code) {
		return skills(code).stream().map(Rating::element).allMatch(this.elementNames::containsKey);
	}

	/** Returns whether all categories of the occupation have their meaning. */
	public boolean namesExperience(String code) {
		return experience(code).stream().map(Rating::element).allMatch(this.experienceCategories::containsKey);
	}

	private static boolean named(Map<String, List<Rating>> ratings, Map<String, String> names) {
		return ratings.values().stream().flatMap(List::stream).map(Rating::element).allMatch(names::containsKey);
	}

	/**
	 * The rating of a content model element, or the share of answers in one category.
	 *
	 * @param element the element's id, "2.A.1.a", or the number of the category
	 * @param answer the rating from 1 to 5, or the share in percent
	 */
	public record Rating(String element, Answer answer, Optional<Sampling> sampling, YearMonth date) {

		/** Returns the element's group: "2.A" for basic or essential skills. */
		String group() {
			return this.element.substring(0, Math.min(3, this.element.length()));
		}

	}

	/** How much preparation an occupation needs, from level 1 to 5. */
	public record JobZone(int level, YearMonth date) {

	}

	/** A related occupation; index 1 is the nearest. */
	record RelatedOccupation(String code, int index) {

	}

}
