package org.rolepair.exchange.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import lombok.RequiredArgsConstructor;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.function.Failable;
import org.rolepair.exchange.data.DataJson;
import org.rolepair.operations.command.OperationFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads an untrusted archive, which may be damaged or malicious. Nothing is extracted to
 * disk, and the unpacked size is limited.
 */
final class ArchiveFile implements Closeable {

	private static final int MAX_MANIFEST_SIZE = 100_000;

	/** Allows for a profile of a million characters, each of them escaped. */
	private static final int MAX_LINE_LENGTH = 8_000_000;

	/** Figures in JSON usually compress by a factor of 20 to 30. */
	private static final int MAX_RATIO = 250;

	private static final String DAMAGED = "The archive is damaged: its file %s doesn't match its manifest.";

	private final ZipFile zip;

	private final ArchiveManifest manifest;

	private final List<ArchiveTable> tables;

	private ArchiveFile(ZipFile zip) throws IOException {
		this.zip = zip;
		this.manifest = manifest(zip);
		this.tables = ArchiveTable.of(format(zip, this.manifest));
		requireKnownFiles(zip, this.tables);
	}

	/** Fails if it cannot be an archive that this version reads. */
	static void check(Path path) {
		Failable.run(() -> open(path).close());
	}

	/** Opens an archive and checks everything except its rows. */
	static ArchiveFile open(Path path) throws IOException {
		if (!Files.isReadable(path) || Files.isDirectory(path)) {
			throw new OperationFailedException("Rolepair can't find or read the file " + path + ".");
		}
		ZipFile zip;
		try {
			zip = new ZipFile(path.toFile());
		}
		catch (ZipException ex) {
			throw new OperationFailedException(path.getFileName() + " isn't a zip archive, or is damaged.", ex);
		}
		try {
			return new ArchiveFile(zip);
		}
		catch (OperationFailedException | IOException ex) {
			zip.close();
			throw ex;
		}
	}

	/** Returns the tables that the archive has. */
	List<ArchiveTable> tables() {
		return this.tables;
	}

	/** Reads the rows of a table one by one; fails if they do not match the manifest. */
	void read(ArchiveTable table, Consumer<JsonNode> rows) throws IOException {
		ArchiveManifest.Content content = content(table.file());
		ZipEntry entry = this.zip.getEntry(table.file());
		long count = 0;
		try (DigestInputStream digest = new DigestInputStream(this.zip.getInputStream(entry),
				DigestUtils.getSha256Digest()); InputStream in = new BufferedInputStream(digest)) {
			LineReader lines = new LineReader(in, MAX_LINE_LENGTH,
					Math.max(MAX_MANIFEST_SIZE, entry.getCompressedSize() * MAX_RATIO));
			for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
				count++;
				rows.accept(row(table, count, line));
			}
			String checksum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
			if (count != content.rows() || !checksum.equals(content.sha256())) {
				throw new OperationFailedException(DAMAGED.formatted(table.file()));
			}
		}
		catch (ZipException ex) {
			throw new OperationFailedException(DAMAGED.formatted(table.file()), ex);
		}
	}

	private static JsonNode row(ArchiveTable table, long number, byte[] line) {
		try {
			JsonNode row = DataJson.MAPPER.readTree(line);
			if (row.isObject() && table.columns().keySet().containsAll(row.propertyNames())) {
				return row;
			}
		}
		catch (JacksonException ex) {
			throw new OperationFailedException("Rolepair can't read line %d of %s.".formatted(number, table.file()),
					ex);
		}
		throw new OperationFailedException("Line %d of %s isn't a row of that table.".formatted(number, table.file()));
	}

	private ArchiveManifest.Content content(String file) {
		return this.manifest.files()
			.stream()
			.filter((content) -> content.name().equals(file))
			.findFirst()
			.orElseThrow(() -> new OperationFailedException(DAMAGED.formatted(file)));
	}

	/** Archives of version 1 had no related occupations at first. */
	private static int format(ZipFile zip, ArchiveManifest manifest) {
		boolean complete = ArchiveTable.of(1)
			.stream()
			.map(ArchiveTable::file)
			.allMatch((file) -> zip.getEntry(file) != null);
		return (manifest.version() == 1 && !complete) ? 0 : manifest.version();
	}

	private static void requireKnownFiles(ZipFile zip, List<ArchiveTable> tables) {
		Set<String> known = tables.stream().map(ArchiveTable::file).collect(Collectors.toSet());
		known.add(ArchiveManifest.FILE);
		List<String> names = zip.stream().limit(known.size() + 1L).<String>map(ZipEntry::getName).toList();
		if (!Set.copyOf(names).equals(known) || names.size() != known.size()) {
			throw new OperationFailedException("The archive must have each file of a catalog once, and no others.");
		}
	}

	private static ArchiveManifest manifest(ZipFile zip) throws IOException {
		ZipEntry entry = Optional.ofNullable(zip.getEntry(ArchiveManifest.FILE))
			.orElseThrow(() -> new OperationFailedException(
					"This isn't an archive of a catalog, because it has no file " + ArchiveManifest.FILE + "."));
		byte[] bytes;
		try (InputStream in = zip.getInputStream(entry)) {
			bytes = in.readNBytes(MAX_MANIFEST_SIZE);
		}
		ArchiveManifest manifest;
		try {
			manifest = DataJson.MAPPER.readValue(bytes, ArchiveManifest.class);
		}
		catch (JacksonException ex) {
			throw new OperationFailedException("Rolepair can't read the manifest of the archive.", ex);
		}
		if (!ArchiveManifest.FORMAT.equals(manifest.format())) {
			throw new OperationFailedException("This isn't an archive of a Rolepair catalog.");
		}
		if (manifest.version() > ArchiveManifest.VERSION || manifest.version() < 1) {
			throw new OperationFailedException(
					"The archive has format %d, and this version of Rolepair reads format %d. Use a newer version."
						.formatted(manifest.version(), ArchiveManifest.VERSION));
		}
		return manifest;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/** Reads lines with limits on line and total length in bytes. */
	@RequiredArgsConstructor
	private static final class LineReader {

		private final InputStream in;

		private final int longest;

		private final long most;

		private long read;

		/** Returns the next line without its line feed; empty at the end. */
		byte[] next() throws IOException {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			int next = this.in.read();
			while (next >= 0 && next != '\n') {
				line.write(next);
				this.read++;
				if (line.size() > this.longest || this.read > this.most) {
					throw new OperationFailedException(
							"The archive unpacks to far more data than a catalog of its size can have.");
				}
				next = this.in.read();
			}
			return line.toByteArray();
		}

	}

}
