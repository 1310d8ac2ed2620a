package org.rolepair.exchange.agencies;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Sampling;

/**
 * What was read from O*NET's tables, by O*NET-SOC codes.
 */
public final class OnetData {

	final Map<String, OnetOccupation> occupations = new LinkedHashMap<>();

	final Map<String, List<String>> alternateTitles = new HashMap<>();

	final Map<String, List<Task>> tasks = new HashMap<>();

	final Map<String, List<Rating>> skills = new HashMap<>();

	final Map<String, String> elementNames = new HashMap<>();

	final Map<String, List<Rating>> experience = new HashMap<>();

	final Map<String, String> experienceCategories = new HashMap<>();

	final Map<String, JobZone> jobZones = new HashMap<>();

	final Map<String, List<RelatedOccupation>> related = new HashMap<>();

	Optional<OnetEdition> edition = Optional.empty();

	OnetData() {
	}

	/**
	 * All occupations.
	 * @return in the order of the table
	 */
	public List<OnetOccupation> occupations() {
		return List.copyOf(this.occupations.values());
	}

	/**
	 * The edition.
	 * @return empty when none of O*NET's tables was given
	 */
	public Optional<OnetEdition> edition() {
		return this.edition;
	}

	public List<String> alternateTitles(String code) {
		return this.alternateTitles.getOrDefault(code, List.of());
	}

	public List<Task> tasks(String code) {
		return this.tasks.getOrDefault(code, List.of());
	}

	/**
	 * How important skills are to an occupation.
	 * @param code its code
	 * @return in the order of the table; none where O*NET has none
	 */
	public List<Rating> skills(String code) {
		return this.skills.getOrDefault(code, List.of());
	}

	/**
	 * The name of a skill.
	 * @param element its id in the content model
	 * @return the id itself when no table names it
	 */
	public String skillName(String element) {
		return this.elementNames.getOrDefault(element, element);
	}

	/**
	 * The related experience that people in an occupation say is asked for.
	 * @param code its code
	 * @return the share of each category, in their order; none where O*NET has none
	 */
	public List<Rating> experience(String code) {
		return this.experience.getOrDefault(code, List.of())
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

	/**
	 * The occupations that are related to one.
	 * @param code its code
	 * @return the nearest first
	 */
	public List<RelatedOccupation> related(String code) {
		return this.related.getOrDefault(code, List.of())
			.stream()
			.sorted(Comparator.comparingInt(RelatedOccupation::index))
			.toList();
	}

	/**
	 * The occupations that have related ones.
	 * @return their codes
	 */
	public Set<String> withRelated() {
		return Set.copyOf(this.related.keySet());
	}

	/**
	 * One thing that people in an occupation do.
	 *
	 * @param text the statement
	 * @param core whether it is critical to the occupation
	 */
	public record Task(String text, boolean core) {

	}

	/**
	 * How an element of the content model is rated for an occupation, or what share of
	 * answers one of its categories has.
	 *
	 * @param element the element's id, "2.A.1.a", or the number of the category
	 * @param answer the rating from 1 to 5, or the share in percent
	 * @param sampling its precision, where published
	 * @param date the month of the row
	 */
	public record Rating(String element, Answer answer, Optional<Sampling> sampling, YearMonth date) {

	}

	/**
	 * How much preparation an occupation needs.
	 *
	 * @param level from 1 to 5
	 * @param date the month of the row
	 */
	public record JobZone(int level, YearMonth date) {

	}

	/**
	 * An occupation that O*NET relates to another.
	 *
	 * @param code its code
	 * @param index how near it is, 1 the nearest
	 */
	public record RelatedOccupation(String code, int index) {

	}

}
