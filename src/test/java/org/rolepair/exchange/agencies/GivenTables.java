package org.rolepair.exchange.agencies;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.InputFiles;
import org.rolepair.format.Messages;

/**
 * A folder of small tables of a test. Its name is "given".
 */
public final class GivenTables {

	private static final String WAGES = "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,OCC_CODE,OCC_TITLE,"
			+ "O_GROUP,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,MEAN_PRSE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY,"
			+ "H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90";

	private final Path folder;

	public GivenTables(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes a file.
	 * @param name its name
	 * @param lines its lines
	 * @return these tables
	 */
	public GivenTables file(String name, String... lines) {
		return text(name, String.join("\n", lines) + "\n");
	}

	/**
	 * Writes a file.
	 * @param name its name
	 * @param text all of it
	 * @return these tables
	 */
	public GivenTables text(String name, String text) {
		try {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes a file of comma-separated values.
	 * @param name its name
	 * @param rows its rows
	 * @return these tables
	 */
	public GivenTables csv(String name, List<List<String>> rows) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			rows.forEach(csv::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text(name, text.toString());
	}

	/**
	 * O*NET's own words on its edition.
	 * @param version such as "29.3"
	 * @return these tables
	 */
	public GivenTables onet(String version) {
		return file("Read Me.txt", "O*NET " + version + " Database", "May 2025 Release");
	}

	/**
	 * O*NET's occupations, with its edition.
	 * @param rows a code, title and description each
	 * @return these tables
	 */
	public GivenTables occupations(String... rows) {
		return onet("29.3").headed("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription", Stream.of(rows));
	}

	public GivenTables names(String... rows) {
		return headed("Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title", Stream.of(rows));
	}

	public GivenTables zones(String... rows) {
		return headed("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate", Stream.of(rows));
	}

	public GivenTables tasks(String... rows) {
		return headed("Task Statements.txt", "O*NET-SOC Code\tTask ID\tTask\tTask Type", Stream.of(rows));
	}

	/**
	 * The crosswalk from O*NET to the employment matrix.
	 * @param rows a code and title of each
	 * @return these tables
	 */
	public GivenTables crosswalk(String... rows) {
		return headed("crosswalk.txt", "O*NET-SOC Code\tO*NET-SOC Title\tNEM Code\tNEM Title", Stream.of(rows));
	}

	/**
	 * O*NET's relations.
	 * @param rows a code, a related code, and how near it is
	 * @return these tables
	 */
	public GivenTables related(String... rows) {
		return headed("Related Occupations.txt", "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex", Stream.of(rows));
	}

	/**
	 * National wages.
	 * @param year of which May
	 * @param rows an occupation's code, title, employment and annual mean wage each
	 * @return these tables
	 */
	public GivenTables wages(int year, String... rows) {
		String line = "99,U.S.,1,US,000000,Cross-industry,%s,%s,detailed,%s,0.5,30.00,%s,0.4,10000,20000,30000,40000,50000,,,5.00,10.00,15.00,20.00,25.00";
		return headed("national_M%d_dl.csv".formatted(year), WAGES,
				Arrays.stream(rows).map((row) -> line.formatted((Object[]) row.split("\\|"))));
	}

	/**
	 * National wages of occupations that are paid by the hour alone.
	 * @param year of which May
	 * @param rows an occupation's code, title, employment and hourly mean wage each
	 * @return these tables
	 */
	public GivenTables hourlyWages(int year, String... rows) {
		String line = "99,U.S.,1,US,000000,Cross-industry,%s,%s,detailed,%s,0.5,%s,*,0.4,*,*,*,*,*,,TRUE,16.50,20.34,29.05,97.95,143.68";
		return headed("national_M%d_dl.csv".formatted(year), WAGES,
				Arrays.stream(rows).map((row) -> line.formatted((Object[]) row.split("\\|"))));
	}

	/**
	 * Wages by state.
	 * @param year of which May
	 * @param rows an occupation's code, the state's code, name and letters, employment,
	 * annual and hourly mean wage each
	 * @return these tables
	 */
	public GivenTables states(int year, String... rows) {
		String line = "%2$s,%3$s,2,%4$s,000000,Cross-industry,%1$s,Somebody,detailed,%5$s,,%7$s,%6$s,,10000,20000,30000,40000,50000,,,5.00,10.00,15.00,20.00,25.00";
		return headed("state_M%d_dl.csv".formatted(year), WAGES,
				Arrays.stream(rows).map((row) -> line.formatted((Object[]) (row + "|30.00").split("\\|"))));
	}

	/**
	 * A file of wages, as the Bureau sets it.
	 * @param name the file's name
	 * @param lines its lines below the headings
	 * @return these tables
	 */
	public GivenTables wageFile(String name, String... lines) {
		return headed(name, WAGES, Arrays.stream(lines));
	}

	private GivenTables headed(String name, String headings, Stream<String> rows) {
		return file(name, Stream.concat(Stream.of(headings), rows).toArray(String[]::new));
	}

	/**
	 * What each file holds.
	 * @return by its name
	 */
	public Map<String, byte[]> contents() {
		Map<String, byte[]> contents = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				contents.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
			return contents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the import reads of these.
	 * @return the tables
	 */
	public OfficialFiles read() {
		return read(List.of(new InputFile("given", this.folder)));
	}

	/**
	 * Read files without telling anybody how far it is.
	 * @param given files, folders and archives
	 * @return what they hold
	 */
	public static OfficialFiles read(List<InputFile> given) {
		try (InputFiles files = InputFiles.of(given)) {
			return OfficialReader.read(files.all(), new Messages(), new OfficialReader.Listener() {

			});
		}
	}

}
