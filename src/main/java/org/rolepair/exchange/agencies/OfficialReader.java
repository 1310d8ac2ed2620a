package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.roletable.RoleColumns;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.exchange.tables.RejectedRow;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.Row;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.format.Messages;

/** Reads official tables in any order, whatever their files are called. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class OfficialReader {

	private static final int MAX_REJECTED = 10_000;

	private static final String UNKNOWN = "has no table that Rolepair can import";

	private static final String ADVICE = "; check its headings, or fill in the template";

	private static final String ONET = "O*NET";

	private static final List<OfficialFormat> FORMATS = formats();

	private static final NearestTable NEAREST = new NearestTable(known());

	private final OfficialFiles read = new OfficialFiles(new OfficialData(), new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

	private final OnetFolders onet;

	private final RoleTableFormat roles;

	private final Listener listener;

	/**
	 * Reads files and collects the rows that cannot be read.
	 * @throws RefusedFileException if a file cannot be read, its edition cannot be used,
	 * or no file contains an official table
	 */
	public static OfficialFiles read(List<InputFile> files, Messages messages, Listener listener) {
		OfficialReader reader = new OfficialReader(OnetFolders.of(files), new RoleTableFormat(messages), listener);
		reader.onet.all().forEach(reader.read.data()::addOnet);
		for (int i = 0; i < files.size(); i++) {
			listener.reading(files.get(i).name(), i + 1, files.size());
			reader.read(files.get(i));
		}
		reader.requireUsable(files);
		reader.read.remarks().addAll(reader.read.data().superseded());
		return reader.read;
	}

	private static List<OfficialFormat> formats() {
		List<OfficialFormat> formats = new ArrayList<>(OnetTables.ALL);
		formats.addAll(OnetTaskTables.ALL);
		formats.addAll(OnetProfileTables.ALL);
		formats.addAll(StudyTables.ALL);
		formats.add(new OewsFormat());
		formats.addAll(EmploymentProjections.ALL);
		formats.add(new PopulationSurvey());
		formats.add(CensusOccupations.FORMAT);
		formats.add(SocCrosswalk.FORMAT);
		formats.add(new PriceParities());
		formats.add(new ConsumerPrices());
		formats.addAll(ExposureTables.ALL);
		return List.copyOf(formats);
	}

	private static List<KnownTable> known() {
		List<KnownTable> known = new ArrayList<>(EmploymentProjections.KNOWN);
		known.add(new KnownTable("BLS wage survey",
				List.of("AREA", "AREA_TITLE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP")));
		known.add(new KnownTable("population survey, table 11", List.of("Occupation", "Women", "White")));
		known.add(new KnownTable("population survey, table 11b", List.of("Occupation", "Median age")));
		FORMATS.forEach((format) -> known.addAll(format.tables()));
		return known;
	}

	private void read(InputFile file) {
		if (file.isTable()) {
			this.read.data().readOnet(this.onet.of(file));
			Sheet.of(file).forEach(this::read);
		}
		else if (!UnusedTables.include(file)) {
			this.read.unknown().add(FileProblem.of(file.name(), "isn't an .xlsx, .csv, .tsv, .txt or .zip file"));
		}
	}

	private void read(Sheet sheet) {
		List<Row> head = sheet.head();
		if (OnetEdition.read(sheet, head).isPresent()) {
			return;
		}
		for (OfficialFormat format : FORMATS) {
			Optional<OfficialFormat.Reading> reading = format.recognize(sheet, head, this.read.data());
			if (reading.isPresent()) {
				requireColumns(sheet, head, format);
				read(sheet, reading.get());
				return;
			}
		}
		Sheet saved = sheet.asSaved();
		List<Row> savedHead = saved.head();
		Optional<OfficialFormat.Reading> roleTable = this.roles.recognize(saved, savedHead, this.read.data());
		if (roleTable.isPresent()) {
			read(saved, roleTable.get());
		}
		else if (!head.isEmpty() && !UnusedTables.include(sheet)) {
			String lacking = RoleTableFormat.lacking(savedHead).orElseGet(() -> NEAREST.of(head));
			this.read.unknown().add(FileProblem.of(sheet.place(), UNKNOWN + (lacking.isEmpty() ? ADVICE : lacking)));
		}
	}

	/** Remarks on the columns that a sheet lacks. */
	private void requireColumns(Sheet sheet, List<Row> head, OfficialFormat format) {
		format.tables()
			.stream()
			.map((table) -> NearestTable.lacking(table, head))
			.filter((lacking) -> !lacking.isEmpty())
			.forEach((lacking) -> this.read.remarks().add(FileProblem.of(sheet.place(), "lacks " + lacking)));
	}

	private void read(Sheet sheet, OfficialFormat.Reading reading) {
		if (reading.name().startsWith(ONET)) {
			open(this.read.data().onet, reading.name(), sheet);
		}
		int[] count = new int[1];
		int before = this.read.rejected().size();
		boolean roleTable = reading.name().equals(OfficialFiles.ROLES);
		reading.header().forEachBelow(sheet, (row) -> {
			try {
				reading.rows().accept(row);
				count[0]++;
			}
			catch (RejectedRowException ex) {
				reject(ex.problem());
				if (roleTable) {
					this.read.rejectedRows().add(new RejectedRow(row, ex));
				}
			}
		});
		if (count[0] == 0 && !(roleTable && this.read.rejected().size() > before)) {
			String first = this.read.rejected()
				.stream()
				.skip(before)
				.findFirst()
				.map((row) -> "; " + row.line())
				.orElse("");
			throw sheet.file().refused("has headings, but no row that Rolepair can read" + first);
		}
		this.read.tables()
			.add(new OfficialFiles.ReadTable(sheet.file().name(), reading.name(),
					roleTable ? count[0] + this.read.rejected().size() - before : count[0],
					roleTable ? sheet.form() : "",
					roleTable ? RoleColumns.passedOver(reading.header().headings()) : List.of()));
		this.listener.read(sheet.file().name(), reading.name(), count[0]);
	}

	private void open(OnetData edition, String table, Sheet sheet) {
		if (edition.edition().isEmpty() && !this.onet.all().isEmpty()) {
			throw sheet.file()
				.refused(
						"doesn't show which edition of O*NET it's from; keep it in one folder with its \"Read Me.txt\"");
		}
		edition.places.add(table, sheet.place());
	}

	private void reject(FileProblem problem) {
		this.read.rejected().add(problem);
		if (this.read.rejected().size() > MAX_REJECTED) {
			throw new RefusedFileException(FileProblem.of(problem.file(),
					"can't read more than %,d rows; the last: %s".formatted(MAX_REJECTED, problem.line())));
		}
	}

	private void requireUsable(List<InputFile> files) {
		InputFile first = files.stream()
			.findFirst()
			.orElseThrow(() -> new RefusedFileException(
					FileProblem.of("your files", "have no table; use .xlsx, .csv, .tsv, .txt or .zip files")));
		if (this.read.tables().isEmpty()) {
			if (files.size() == 1 && !this.read.unknown().isEmpty()) {
				throw new RefusedFileException(this.read.unknown().get(0));
			}
			throw first.refused((files.size() == 1) ? UNKNOWN + ADVICE
					: UNKNOWN + ", and nor do the other %d files".formatted(files.size() - 1) + ADVICE);
		}
		boolean onet = this.read.tables().stream().anyMatch((table) -> table.format().startsWith(ONET));
		if (onet && this.onet.all().isEmpty()) {
			throw first.refused("O*NET's tables don't name their edition; add their \"Read Me.txt\"");
		}
	}

	public interface Listener {

		/** Called when file {@code number} of {@code of}, counted from 1, is opened. */
		default void reading(String file, int number, int of) {
		}

		default void read(String file, String table, int rows) {
		}

	}

}
