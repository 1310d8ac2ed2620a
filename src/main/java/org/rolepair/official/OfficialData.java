package org.rolepair.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.roletable.RoleRow;

/**
 * What was read from official tables, by the codes that each uses.
 */
public final class OfficialData {

	final Map<String, OnetOccupation> occupations = new LinkedHashMap<>();

	final Map<String, List<String>> alternateTitles = new HashMap<>();

	final Map<String, List<OnetTask>> tasks = new HashMap<>();

	final Map<String, List<OnetRating>> skills = new HashMap<>();

	final Map<String, String> elementNames = new HashMap<>();

	final Map<String, List<OnetRating>> experience = new HashMap<>();

	final Map<String, String> experienceCategories = new HashMap<>();

	final Map<String, OnetJobZone> jobZones = new HashMap<>();

	final Map<String, List<RelatedOccupation>> related = new HashMap<>();

	final Map<String, String> matrixCodes = new HashMap<>();

	final List<WageTable> wageTables = new ArrayList<>();

	final Edition<ProjectedChange> projections = new Edition<>();

	final Edition<Attainment> attainment = new Edition<>();

	final Edition<EntryRequirements> entryRequirements = new Edition<>();

	final Edition<SexAndRace> sexAndRace = new Edition<>();

	final Edition<MedianAge> medianAge = new Edition<>();

	final Map<String, CensusOccupation> census = new LinkedHashMap<>();

	final List<RoleRow> roleRows = new ArrayList<>();

	private final Map<String, Optional<CensusOccupation>> censusByCode = new HashMap<>();

	Optional<String> attainmentYears = Optional.empty();

	Optional<OnetEdition> onetEdition = Optional.empty();

	OfficialData() {
	}

	/**
	 * All occupations of O*NET.
	 * @return in the order of the table
	 */
	public List<OnetOccupation> occupations() {
		return List.copyOf(this.occupations.values());
	}

	/**
	 * The edition of O*NET.
	 * @return empty when none of its tables was given
	 */
	public Optional<OnetEdition> onetEdition() {
		return this.onetEdition;
	}

	public List<String> alternateTitles(String code) {
		return this.alternateTitles.getOrDefault(code, List.of());
	}

	public List<OnetTask> tasks(String code) {
		return this.tasks.getOrDefault(code, List.of());
	}

	/**
	 * How important skills are to an occupation.
	 * @param code its O*NET-SOC code
	 * @return in the order of the table; none where O*NET has none
	 */
	public List<OnetRating> skills(String code) {
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
	 * @param code its O*NET-SOC code
	 * @return the share of each category, in their order; none where O*NET has none
	 */
	public List<OnetRating> experience(String code) {
		return this.experience.getOrDefault(code, List.of())
			.stream()
			.sorted(Comparator.comparingInt((share) -> Integer.parseInt(share.element())))
			.toList();
	}

	public String experienceCategory(String number) {
		return this.experienceCategories.getOrDefault(number, number);
	}

	public Optional<OnetJobZone> jobZone(String code) {
		return Optional.ofNullable(this.jobZones.get(code));
	}

	/**
	 * The occupations that O*NET relates to one.
	 * @param code its O*NET-SOC code
	 * @return the nearest first
	 */
	public List<RelatedOccupation> related(String code) {
		return this.related.getOrDefault(code, List.of())
			.stream()
			.sorted(Comparator.comparingInt(RelatedOccupation::index))
			.toList();
	}

	/**
	 * Tell under which code the employment matrix counts an occupation, where no
	 * crosswalk was given.
	 * @param code the occupation's O*NET-SOC code
	 * @param matrixCode the matrix's code
	 */
	public void supposeMatrixCode(String code, String matrixCode) {
		this.matrixCodes.putIfAbsent(code, matrixCode);
	}

	/**
	 * The occupations of which O*NET tells related ones.
	 * @return their O*NET-SOC codes
	 */
	public Set<String> withRelated() {
		return Set.copyOf(this.related.keySet());
	}

	/**
	 * The code under which the employment matrix counts an occupation.
	 * @param occupation the occupation
	 * @return its SOC code where nothing says otherwise
	 */
	public String matrixCode(OnetOccupation occupation) {
		return this.matrixCodes.getOrDefault(occupation.code(), occupation.socCode());
	}

	public List<WageTable> wageTables() {
		return List.copyOf(this.wageTables);
	}

	/**
	 * Projected change and openings, by codes of the employment matrix.
	 * @return with the base year as its year
	 */
	public Edition<ProjectedChange> projections() {
		return this.projections;
	}

	/**
	 * Educational attainment, by codes of the employment matrix.
	 * @return with the matrix's base year as its year
	 */
	public Edition<Attainment> attainment() {
		return this.attainment;
	}

	/**
	 * The years of the survey behind the attainment.
	 * @return as the table writes them, "2019 and 2021"
	 */
	public Optional<String> attainmentYears() {
		return this.attainmentYears;
	}

	public Edition<EntryRequirements> entryRequirements() {
		return this.entryRequirements;
	}

	/**
	 * Who is employed, for a SOC code.
	 * @param code the code
	 * @return the row of the narrowest occupation of the survey that holds the code
	 */
	public Optional<SexAndRace> sexAndRace(String code) {
		return censusTitle(code).flatMap(this.sexAndRace::row);
	}

	public Optional<Integer> sexAndRaceYear() {
		return this.sexAndRace.year();
	}

	/**
	 * The median age of those employed, for a SOC code.
	 * @param code the code
	 * @return the row of the narrowest occupation of the survey that holds the code
	 */
	public Optional<MedianAge> medianAge(String code) {
		return censusTitle(code).flatMap(this.medianAge::row);
	}

	public Optional<Integer> medianAgeYear() {
		return this.medianAge.year();
	}

	/**
	 * The occupation of the Census list that holds a SOC code.
	 * @param code the code
	 * @return the narrowest one
	 */
	public Optional<CensusOccupation> census(String code) {
		return this.censusByCode.computeIfAbsent(code, this::narrowest);
	}

	private Optional<CensusOccupation> narrowest(String code) {
		return this.census.values()
			.stream()
			.filter((occupation) -> occupation.covers(code))
			.max(Comparator.comparingInt(CensusOccupation::precision));
	}

	/**
	 * The rows of the operator's own tables of roles.
	 * @return in their order
	 */
	public List<RoleRow> roleRows() {
		return List.copyOf(this.roleRows);
	}

	private Optional<String> censusTitle(String code) {
		return census(code).map((occupation) -> CensusOccupations.plain(occupation.title()));
	}

}
