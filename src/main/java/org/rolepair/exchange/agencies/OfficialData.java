package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import lombok.Getter;
import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.tables.FileProblem;

/** Data read from official tables, by the codes that each table uses. */
public final class OfficialData {

	/** The edition of O*NET that is being read. */
	OnetData onet = new OnetData(Optional.empty());

	/** O*NET's editions, the newest first. */
	private final SortedMap<OnetEdition, OnetData> onetEditions = new TreeMap<>(Comparator.reverseOrder());

	@Getter
	final StudyData studies = new StudyData();

	final Map<String, String> matrixCodes = new HashMap<>();

	@Getter
	final List<OewsTable> wageTables = new ArrayList<>();

	@Getter
	final List<PriceTable> priceTables = new ArrayList<>();

	/** Projections by matrix code; the year is the base year. */
	@Getter
	final TableEdition projections = new TableEdition();

	/** Educational attainment by matrix code; the year is the base year. */
	@Getter
	final TableEdition attainment = new TableEdition();

	/** Entry requirements in table 5.4. */
	final TableEdition assignments = new TableEdition();

	/** Entry requirements in table 1.2, which has them in some editions. */
	final TableEdition requirements = new TableEdition();

	@Getter
	final TableEdition sexAndRace = new TableEdition();

	@Getter
	final TableEdition medianAge = new TableEdition();

	/** Eloundou and others, by O*NET-SOC code. */
	@Getter
	final ExposureStudy languageModels = new ExposureStudy();

	/** Felten, Raj and Seamans, by SOC 2010 code. */
	@Getter
	final ExposureStudy abilities = new ExposureStudy();

	/** Tomlinson and others, by SOC code. */
	@Getter
	final ExposureStudy conversations = new ExposureStudy();

	@Getter
	final SocCrosswalk socCrosswalk = new SocCrosswalk();

	final Map<String, CensusOccupations.CensusOccupation> census = new LinkedHashMap<>();

	/** The editions of all tables read, such as "wage statistics, May 2025". */
	@Getter
	final Set<String> editions = new TreeSet<>();

	/** The rows of the operator's own role tables, in their order. */
	@Getter
	final List<RoleRow> roleRows = new ArrayList<>();

	private final Map<String, Optional<CensusOccupations.CensusOccupation>> censusByCode = new HashMap<>();

	/** The survey years behind the attainment as written, "2019 and 2021". */
	@Getter
	Optional<String> attainmentYears = Optional.empty();

	OfficialData() {
	}

	void addOnet(OnetEdition edition) {
		this.onetEditions.put(edition, new OnetData(Optional.of(edition)));
		this.editions.add(edition.label());
	}

	/**
	 * Continues an edition of O*NET that was added.
	 * @param edition empty for a file that belongs to none
	 */
	void readOnet(Optional<OnetEdition> edition) {
		this.onet = edition.map(this.onetEditions::get).orElseGet(() -> new OnetData(Optional.empty()));
	}

	/** Returns the newest edition of O*NET; empty data if none was given. */
	public OnetData onet() {
		return onetEditions().stream().findFirst().orElse(this.onet);
	}

	/** Returns O*NET's data by edition, the newest first. */
	public List<OnetData> onetEditions() {
		return List.copyOf(this.onetEditions.values());
	}

	/** Returns the tables that are older than one of another edition. */
	List<FileProblem> superseded() {
		List<FileProblem> older = new ArrayList<>();
		List<OnetData> newer = new ArrayList<>();
		for (OnetData edition : onetEditions()) {
			older.addAll(edition.superseded(newer));
			newer.add(edition);
		}
		Stream.of(this.projections, this.attainment, this.sexAndRace, this.medianAge)
			.forEach((table) -> older.addAll(table.superseded(table)));
		older.addAll(this.assignments.superseded(this.requirements));
		return older;
	}

	/** Sets the employment matrix code of an O*NET-SOC code if no crosswalk gave one. */
	public void putMatrixCodeIfAbsent(String code, String matrixCode) {
		this.matrixCodes.putIfAbsent(code, matrixCode);
	}

	/** Returns an occupation's employment matrix code, by default its SOC code. */
	public String matrixCode(OnetOccupation occupation) {
		return this.matrixCodes.getOrDefault(occupation.code(), occupation.socCode());
	}

	/** Returns the row of an occupation, or of the group it is combined with. */
	public Optional<OewsRow> row(OewsTable nation, OnetOccupation occupation) {
		return nation.row(occupation.socCode()).or(() -> nation.row(matrixCode(occupation)));
	}

	/** Returns whether a crosswalk or a role names a code of the employment matrix. */
	public boolean isMatrixCode(String code) {
		return this.matrixCodes.containsValue(code);
	}

	public boolean hasCensus() {
		return !this.census.isEmpty();
	}

	/** Returns entry requirements by matrix code from the newer of tables 5.4 and 1.2. */
	public TableEdition entryRequirements() {
		boolean newer = this.requirements.year().orElse(0) > this.assignments.year().orElse(0);
		return newer ? this.requirements : this.assignments;
	}

	/** Returns the narrowest Census occupation that covers a SOC code. */
	public Optional<CensusOccupations.CensusOccupation> census(String code) {
		return this.censusByCode.computeIfAbsent(code, this::narrowest);
	}

	private Optional<CensusOccupations.CensusOccupation> narrowest(String code) {
		return this.census.values()
			.stream()
			.filter((occupation) -> occupation.covers(code))
			.max(Comparator.comparingInt(CensusOccupations.CensusOccupation::precision));
	}

}
