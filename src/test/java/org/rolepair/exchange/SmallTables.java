package org.rolepair.exchange;

import java.nio.file.Path;
import java.util.Map;

import org.rolepair.official.OfficialFiles;
import org.rolepair.official.OfficialTables;
import org.rolepair.table.GivenFiles;

/**
 * Small official tables about a few occupations that no shipped role is.
 */
public final class SmallTables {

	private static final String WAGES = "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,OCC_CODE,OCC_TITLE,"
			+ "O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,MEAN_PRSE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY";

	private final GivenFiles files;

	public SmallTables(Path folder) {
		this.files = new GivenFiles(folder);
	}

	/** O*NET's occupations and tasks. */
	public SmallTables occupations(String... rows) {
		OfficialTables.onet(this.files, "29.3")
			.file("Occupation Data.txt", with("O*NET-SOC Code\tTitle\tDescription", rows));
		return this;
	}

	SmallTables tasks(String... rows) {
		this.files.file("Task Statements.txt", with("O*NET-SOC Code\tTask ID\tTask\tTask Type", rows));
		return this;
	}

	/** O*NET's crosswalk to the employment matrix. */
	SmallTables crosswalk(String... rows) {
		this.files.file("crosswalk.txt", with("O*NET-SOC Code\tO*NET-SOC Title\tNEM Code\tNEM Title", rows));
		return this;
	}

	/** O*NET's relations: a code, a related code, and how near it is. */
	SmallTables related(String... rows) {
		this.files.file("Related Occupations.txt", with("O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex", rows));
		return this;
	}

	/**
	 * National wages.
	 * @param year of which May
	 * @param rows an occupation's code, title, employment and annual mean wage each
	 */
	public SmallTables wages(int year, String... rows) {
		String[] lines = new String[rows.length];
		for (int i = 0; i < rows.length; i++) {
			String[] cells = rows[i].split("\\|");
			lines[i] = "99,U.S.,1,US,000000,Cross-industry,%s,%s,detailed,%s,0.5,30.00,%s,0.4,10000,20000,30000,40000,50000,,"
				.formatted(cells[0], cells[1], cells[2], cells[3]);
		}
		this.files.file("national_M%d_dl.csv".formatted(year), with(WAGES, lines));
		return this;
	}

	/**
	 * Wages by state.
	 * @param year of which May
	 * @param rows an occupation's code, the state's code, name and letters, employment
	 * and annual mean wage each
	 */
	SmallTables states(int year, String... rows) {
		String[] lines = new String[rows.length];
		for (int i = 0; i < rows.length; i++) {
			String[] cells = rows[i].split("\\|");
			lines[i] = "%s,%s,2,%s,000000,Cross-industry,%s,Somebody,detailed,%s,,30.00,%s,,10000,20000,30000,40000,50000,,"
				.formatted(cells[1], cells[2], cells[3], cells[0], cells[4], cells[5]);
		}
		this.files.file("state_M%d_dl.csv".formatted(year), with(WAGES, lines));
		return this;
	}

	/** What each file holds, by its name. */
	public Map<String, byte[]> contents() {
		return this.files.contents();
	}

	OfficialFiles read() {
		return OfficialTables.read(this.files.all());
	}

	private static String[] with(String headings, String... rows) {
		String[] lines = new String[rows.length + 1];
		lines[0] = headings;
		System.arraycopy(rows, 0, lines, 1, rows.length);
		return lines;
	}

}
