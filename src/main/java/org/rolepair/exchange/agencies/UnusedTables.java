package org.rolepair.exchange.agencies;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.lang3.function.Failable;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.Sheet;

import org.springframework.core.io.ClassPathResource;

/** Tables that agencies publish beside those that the import reads, by name. */
final class UnusedTables {

	private static final Set<String> NAMES = Failable
		.call(() -> new ClassPathResource("exchange/unused-tables.txt").getContentAsString(StandardCharsets.UTF_8))
		.lines()
		.map(UnusedTables::plain)
		.collect(Collectors.toUnmodifiableSet());

	private UnusedTables() {
	}

	/** Returns whether a sheet or its file has the name of such a table. */
	static boolean include(Sheet sheet) {
		return NAMES.contains(plain(sheet.name())) || include(sheet.file());
	}

	/** Returns whether a file has the name of such a table, license or the like. */
	static boolean include(InputFile file) {
		return NAMES.contains(plain(file.title()));
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
