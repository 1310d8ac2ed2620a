package org.rolepair.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an import was called.
 *
 * @param files what to read
 * @param dryRun whether nothing is to be changed
 * @param replaceEdited whether the import takes the place of what was written by hand
 * @param adopted which of several roles of one occupation the import adopts: its slug, by
 * the occupation's code
 * @param report where every line of the plan is to be written
 * @param note what the history is to say
 * @param unknown words that mean nothing
 */
record ImportOptions(List<Path> files, boolean dryRun, boolean replaceEdited, Map<String, String> adopted,
		Optional<Path> report, Optional<String> note, List<String> unknown) {

	private static final Pattern ADOPT = Pattern.compile("--adopt=(\\d{2}-\\d{4}\\.\\d{2})=([a-z0-9-]+)");

	private static final String REPORT = "--report=";

	private static final String NOTE = "--note=";

	Choices choices() {
		return new Choices((field) -> this.replaceEdited, this.adopted);
	}

	static ImportOptions of(List<String> words) {
		List<Path> files = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		Map<String, String> adopted = new HashMap<>();
		Optional<Path> report = Optional.empty();
		Optional<String> note = Optional.empty();
		for (String word : words) {
			Matcher adopt = ADOPT.matcher(word);
			if (adopt.matches()) {
				adopted.put(adopt.group(1), adopt.group(2));
			}
			else if (word.startsWith(REPORT)) {
				report = Optional.of(Path.of(word.substring(REPORT.length())));
			}
			else if (word.startsWith(NOTE)) {
				note = Optional.of(word.substring(NOTE.length())).filter((text) -> !text.isBlank());
			}
			else if (!word.startsWith("--")) {
				files.add(Path.of(word));
			}
			else if (!word.equals("--dry-run") && !word.equals("--replace-edited")) {
				unknown.add(word);
			}
		}
		return new ImportOptions(files, words.contains("--dry-run"), words.contains("--replace-edited"), adopted,
				report, note, unknown);
	}

}
