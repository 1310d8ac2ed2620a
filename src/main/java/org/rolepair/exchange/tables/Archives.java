package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import lombok.RequiredArgsConstructor;

/** Unpacks ZIP files within limits, regardless of the sizes that they declare. */
final class Archives {

	private static final int BUFFER = 65_536;

	private static final int MAX_ENTRIES = 2_000;

	/** The largest published table takes 200 MB. */
	private static final long MAX_UNPACKED = 2_000_000_000L;

	/** The most bytes of shared texts, which stay in memory while a workbook is read. */
	private static final long MAX_SHARED_TEXTS = 40_000_000L;

	/** The highest compression ratio; tables compress about twentyfold. */
	private static final long MAX_RATIO = 300;

	/** The unpacked size in bytes up to which the ratio is not checked. */
	private static final long SMALL = 1_000_000L;

	private Archives() {
	}

	/** Unpacks an archive into an empty folder. */
	static List<InputFile> unpack(InputFile archive, Path folder) {
		List<InputFile> unpacked = new ArrayList<>();
		read(archive, (entry, content, budget) -> {
			Path target = Files.createTempFile(folder, "entry", null);
			try (OutputStream out = Files.newOutputStream(target)) {
				copy(content, out, budget);
			}
			unpacked.add(new InputFile(archive.name() + "/" + entry.getName(), target));
		});
		return unpacked;
	}

	/** Returns whether an archive has a file with this ending. */
	static boolean has(InputFile archive, String ending) {
		try (ZipFile zip = new ZipFile(archive.path().toFile(), StandardCharsets.UTF_8)) {
			return zip.stream().anyMatch((entry) -> entry.getName().endsWith(ending));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw archive.damaged(ex);
		}
	}

	/** Reads all parts of a workbook once, so that later reads stay within limits. */
	static void check(InputFile workbook) {
		read(workbook, (entry, content, budget) -> {
			long size = copy(content, new TextRuns(workbook), budget);
			if (entry.getName().endsWith("sharedStrings.xml") && size > MAX_SHARED_TEXTS) {
				throw workbook.refused("has more text than any published table");
			}
		});
	}

	private static void read(InputFile archive, EntryReader reader) {
		try (ZipFile zip = new ZipFile(archive.path().toFile(), StandardCharsets.UTF_8)) {
			if (zip.size() > MAX_ENTRIES) {
				throw archive.refused("has more than %,d files".formatted(MAX_ENTRIES));
			}
			Budget budget = new Budget(archive);
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (!entry.isDirectory()) {
					requireInside(archive, entry.getName());
					budget.open(entry);
					try (InputStream content = zip.getInputStream(entry)) {
						reader.read(entry, content, budget);
					}
				}
			}
		}
		catch (ZipException ex) {
			throw archive.refused("is damaged or encrypted, so Rolepair can't unpack it", ex);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw archive.damaged(ex);
		}
	}

	private static void requireInside(InputFile archive, String name) {
		boolean outside = name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*")
				|| ("/" + name + "/").contains("/../");
		if (outside || name.indexOf('\0') >= 0) {
			throw archive.refused("has a file whose name points outside the archive");
		}
	}

	private static long copy(InputStream content, OutputStream out, Budget budget) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			budget.take(read);
			out.write(buffer, 0, read);
			size += read;
		}
		return size;
	}

	@FunctionalInterface
	private interface EntryReader {

		void read(ZipEntry entry, InputStream content, Budget budget) throws IOException;

	}

	/** Counts unpacked bytes and refuses ZIP bombs. */
	@RequiredArgsConstructor
	private static final class Budget {

		private final InputFile archive;

		private long total;

		private long entry;

		private long packed;

		void open(ZipEntry next) {
			this.entry = 0;
			this.packed = Math.max(next.getCompressedSize(), 1);
		}

		void take(int bytes) {
			this.total += bytes;
			this.entry += bytes;
			boolean bomb = this.entry > SMALL && this.entry / this.packed > MAX_RATIO;
			if (bomb || this.total > MAX_UNPACKED) {
				throw this.archive.refused("unpacks to far more data than any published table");
			}
		}

	}

	/** Refuses text that is longer than any cell can be. */
	@RequiredArgsConstructor
	private static final class TextRuns extends OutputStream {

		/** An escaped character takes at most ten bytes. */
		private static final int MAX_LENGTH = 10 * Sheet.MAX_CELL_LENGTH;

		private final InputFile workbook;

		private int run;

		@Override
		public void write(int value) {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			int run = this.run;
			for (int i = from; i < from + length; i++) {
				run = (bytes[i] == '<') ? 0 : run + 1;
				if (run > MAX_LENGTH) {
					throw this.workbook.refused("has a text that is too long for a cell");
				}
			}
			this.run = run;
		}

	}

}
