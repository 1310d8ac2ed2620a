package org.rolepair.exchange.agencies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.Sheet;

/**
 * The editions of O*NET by folder. A "Read Me.txt" names the edition of the tables in its
 * folder or archive and in those below that have none of their own.
 */
final class OnetFolders {

	private final Map<String, OnetEdition> editions = new HashMap<>();

	private OnetFolders() {
	}

	/**
	 * Finds the editions that files name.
	 * @throws RefusedFileException if a folder has two, or one has codes older than SOC
	 * 2018
	 */
	static OnetFolders of(List<InputFile> files) {
		OnetFolders folders = new OnetFolders();
		files.stream()
			.filter((file) -> file.isTable() && !file.isWorkbook())
			.forEach((file) -> Sheet.of(file)
				.forEach((sheet) -> OnetEdition.read(sheet, sheet.head())
					.ifPresent((edition) -> folders.add(edition, file))));
		return folders;
	}

	private void add(OnetEdition edition, InputFile file) {
		if (!edition.usesSoc2018()) {
			throw file.refused("%s uses codes older than O*NET-SOC 2019; use 25.1 or later".formatted(edition.label()));
		}
		OnetEdition other = this.editions.putIfAbsent(file.folder(), edition);
		if (other != null && !other.equals(edition)) {
			throw file.refused(
					"is from a second edition of O*NET in one place; give each edition a folder or .zip file of its own");
		}
	}

	/** Returns all editions, the oldest first. */
	Collection<OnetEdition> all() {
		return new TreeSet<>(this.editions.values());
	}

	/** Returns the edition of a file, if its folder or the only "Read Me" names it. */
	Optional<OnetEdition> of(InputFile file) {
		String folder = file.folder();
		while (!folder.isEmpty() && !this.editions.containsKey(folder)) {
			folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
		}
		Set<OnetEdition> all = new TreeSet<>(this.editions.values());
		return Optional.ofNullable(this.editions.get(folder))
			.or(() -> (all.size() == 1) ? all.stream().findFirst() : Optional.empty());
	}

}
