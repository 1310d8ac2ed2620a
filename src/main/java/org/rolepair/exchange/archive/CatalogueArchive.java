package org.rolepair.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.rolepair.role.publishing.DirectoryLines;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole catalogue as one archive, out of a database and into an empty one. The
 * archive holds sources, categories, skills, roles and their revisions with their ids and
 * instants, wages by place, related occupations, and what imports have left in roles;
 * accounts, drafts, reports and the log of deeds stay behind.
 */
@Service
public class CatalogueArchive {

	private final JdbcTemplate database;

	private final DirectoryLines directory;

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	CatalogueArchive(JdbcTemplate database, DirectoryLines directory, PlatformTransactionManager transactions) {
		this.database = database;
		this.directory = directory;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.writing = new TransactionTemplate(transactions);
	}

	/**
	 * Write the catalogue as it is at one moment. The same catalogue makes the same
	 * bytes.
	 * @param out where the archive goes; it stays open
	 * @param history whether all revisions go along, or the newest of each role alone
	 */
	public void write(OutputStream out, boolean history) {
		this.reading.executeWithoutResult((status) -> {
			try {
				new ArchiveWriter(Objects.requireNonNull(this.database.getDataSource()), out).write(history);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * Write the catalogue into a new file, which is there only when it is whole.
	 * @param file a file that does not exist
	 * @param history whether all revisions go along
	 * @throws ArchiveException when the file exists or cannot be written
	 */
	public void write(Path file, boolean history) {
		if (Files.exists(file)) {
			throw new ArchiveException("There is already a file " + file + ". Choose another name.");
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(part)) {
				write(out, history);
			}
			Files.move(part, file);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new ArchiveException("The file " + file + " cannot be written: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Take an archive into a database without a catalogue: all of it, or nothing.
	 * @param file an archive
	 * @return how many roles came
	 * @throws ArchiveException when the database holds anything of a catalogue, or the
	 * file is no whole archive that this version reads
	 */
	public int read(Path file) {
		try (ArchiveFile archive = ArchiveFile.open(file)) {
			return this.writing.execute((status) -> read(archive));
		}
		catch (IOException | UncheckedIOException ex) {
			throw new ArchiveException("The archive cannot be read: " + ex.getMessage(), ex);
		}
		catch (DataAccessException ex) {
			throw new ArchiveException(
					"The archive contradicts itself, and nothing of it was kept: "
							+ String.valueOf(ex.getMostSpecificCause().getMessage()).lines().findFirst().orElse(""),
					ex);
		}
	}

	private Integer read(ArchiveFile archive) {
		ArchiveReader reader = new ArchiveReader(this.database);
		if (!reader.isEmpty()) {
			throw new ArchiveException("This database already holds a catalogue. An archive goes into an empty one, "
					+ "made with rolepair.starter-catalogue=false.");
		}
		try {
			reader.read(archive);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.directory.rewrite();
	}

}
