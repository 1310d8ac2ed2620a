package org.rolepair.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.apache.commons.lang3.function.Failable;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.role.publishing.BulkPublishing;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Exports the whole catalogue as an archive, and imports it into an empty database.
 * Archives contain sources, categories, skills, roles and revisions with ids and
 * timestamps. They also contain wages by place, related occupations and import
 * fingerprints. Accounts, drafts, reports and the audit log are left out.
 */
@Service
@RequiredArgsConstructor
public class CatalogueArchive {

	private final JdbcTemplate database;

	private final BulkPublishing bulk;

	private final TransactionTemplate transaction;

	/**
	 * Writes a consistent snapshot, with all revisions or only the newest. Equal content
	 * results in equal bytes. The stream is left open.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void write(OutputStream out, boolean history) {
		Failable
			.run(() -> new ArchiveWriter(Objects.requireNonNull(this.database.getDataSource()), out).write(history));
	}

	/** Writes an archive to a new file, which only appears once it is complete. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void write(Path file, boolean history) {
		if (Files.exists(file)) {
			throw new OperationFailedException("There is already a file " + file + ". Choose another name.");
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(part)) {
				write(out, history);
			}
			Files.move(part, file);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new OperationFailedException("Rolepair can't write the file " + file + ": " + ex.getMessage(), ex);
		}
	}

	/** Loads an archive into an empty database; returns the number of roles. */
	public int read(Path file) {
		try (ArchiveFile archive = ArchiveFile.open(file)) {
			return this.transaction.execute((status) -> read(archive));
		}
		catch (IOException | UncheckedIOException ex) {
			throw new OperationFailedException("Rolepair can't read the archive: " + ex.getMessage(), ex);
		}
		catch (DataAccessException ex) {
			throw new OperationFailedException(
					"The archive contradicts itself, so nothing was imported: "
							+ String.valueOf(ex.getMostSpecificCause().getMessage()).lines().findFirst().orElse(""),
					ex);
		}
	}

	private Integer read(ArchiveFile archive) {
		ArchiveReader reader = new ArchiveReader(this.database);
		if (!reader.isEmpty()) {
			throw new OperationFailedException(
					"This database already has a catalog. To import the archive into another, "
							+ "set spring.datasource.url to another file or database.");
		}
		Failable.run(() -> reader.read(archive));
		return this.bulk.rewriteDirectory();
	}

}
