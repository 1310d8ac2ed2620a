package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.exchange.roletable.RoleRow;

/**
 * What was read from official tables, by the codes that each uses.
 */
public final class OfficialData {

	final OnetData onet = new OnetData();

	final Map<String, String> matrixCodes = new HashMap<>();

	final List<OewsTable> wageTables = new ArrayList<>();

	final TableEdition<EmploymentProjections.ProjectedChange> projections = new TableEdition<>();

	final TableEdition<EmploymentProjections.Attainment> attainment = new TableEdition<>();

	final TableEdition<EmploymentProjections.EntryRequirements> entryRequirements = new TableEdition<>();

	final TableEdition<PopulationSurvey.SexAndRace> sexAndRace = new TableEdition<>();

	final TableEdition<PopulationSurvey.MedianAge> medianAge = new TableEdition<>();

	final Map<String, CensusOccupations.CensusOccupation> census = new LinkedHashMap<>();

	final List<RoleRow> roleRows = new ArrayList<>();

	private final Map<String, Optional<CensusOccupations.CensusOccupation>> censusByCode = new HashMap<>();

	Optional<String> attainmentYears = Optional.empty();

	OfficialData() {
	}

	public OnetData onet() {
		return this.onet;
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
	 * The code under which the employment matrix counts an occupation.
	 * @param occupation the occupation
	 * @return its SOC code where nothing says otherwise
	 */
	public String matrixCode(OnetOccupation occupation) {
		return this.matrixCodes.getOrDefault(occupation.code(), occupation.socCode());
	}

	public List<OewsTable> wageTables() {
		return List.copyOf(this.wageTables);
	}

	/**
	 * Projected change and openings, by codes of the employment matrix.
	 * @return with the base year as its year
	 */
	public TableEdition<EmploymentProjections.ProjectedChange> projections() {
		return this.projections;
	}

	/**
	 * Educational attainment, by codes of the employment matrix.
	 * @return with the matrix's base year as its year
	 */
	public TableEdition<EmploymentProjections.Attainment> attainment() {
		return this.attainment;
	}

	/**
	 * The years of the survey behind the attainment.
	 * @return as the table writes them, "2019 and 2021"
	 */
	public Optional<String> attainmentYears() {
		return this.attainmentYears;
	}

	public TableEdition<EmploymentProjections.EntryRequirements> entryRequirements() {
		return this.entryRequirements;
	}

	/**
	 * Who is employed, for a SOC code.
	 * @param code the code
	 * @return the row of the narrowest occupation of the survey that holds the code
	 */
	public Optional<PopulationSurvey.SexAndRace> sexAndRace(String code) {
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
	public Optional<PopulationSurvey.MedianAge> medianAge(String code) {
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
	public Optional<CensusOccupations.CensusOccupation> census(String code) {
		return this.censusByCode.computeIfAbsent(code, this::narrowest);
	}

	private Optional<CensusOccupations.CensusOccupation> narrowest(String code) {
		return this.census.values()
			.stream()
			.filter((occupation) -> occupation.covers(code))
			.max(Comparator.comparingInt(CensusOccupations.CensusOccupation::precision));
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
