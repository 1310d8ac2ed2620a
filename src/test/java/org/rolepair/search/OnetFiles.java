package org.rolepair.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.TextNormalizer;
import org.rolepair.role.publishing.NamedRole;

/**
 * The occupations of O*NET with all their names, read from the official files.
 */
final class OnetFiles {

	private static final Path FOLDER = Path.of("../shared/data");

	private static final int SOC = "29-1141".length();

	private OnetFiles() {
	}

	static boolean areThere() {
		return Files.isReadable(FOLDER.resolve("onet_29_3/Alternate Titles.xlsx"));
	}

	/** Every occupation; its slug is its code, with a hyphen for the point. */
	static List<NamedRole> roles() {
		Map<String, String> titles = new LinkedHashMap<>();
		rows("onet_29_3/Occupation Data").forEach((row) -> titles.put(row.getCellText(0), row.getCellText(1)));
		Map<String, Map<String, NamedRole.Name>> names = new HashMap<>();
		titles.forEach((code, title) -> {
			add(names, code, title, NameKind.TITLE);
			add(names, code, code, NameKind.CODE);
			add(names, code, code.substring(0, SOC), NameKind.CODE);
		});
		for (String file : List.of("Alternate Titles", "Sample of Reported Titles")) {
			rows("onet_29_3/" + file)
				.forEach((row) -> add(names, row.getCellText(0), row.getCellText(2), NameKind.ALTERNATE_TITLE));
		}
		Map<String, Long> employment = employment();
		List<NamedRole> roles = new ArrayList<>();
		titles.forEach((code,
				title) -> roles.add(new NamedRole(UUID.nameUUIDFromBytes(code.getBytes()),
						new Listing(new Slug(code.replace('.', '-')), title, title, "category"), jobs(employment, code),
						List.copyOf(names.get(code).values()))));
		return roles;
	}

	/** Some occupations are counted together under a code that ends in 0. */
	private static long jobs(Map<String, Long> employment, String code) {
		String soc = code.substring(0, SOC);
		return employment.getOrDefault(soc, employment.getOrDefault(soc.substring(0, SOC - 1) + "0", 0L));
	}

	private static Map<String, Long> employment() {
		Map<String, Long> employment = new HashMap<>();
		for (Row row : rows("oews/national_M2025_dl")) {
			if (row.getCellText(11).matches("\\d+")) {
				employment.putIfAbsent(row.getCellText(8), Long.valueOf(row.getCellText(11)));
			}
		}
		return employment;
	}

	private static void add(Map<String, Map<String, NamedRole.Name>> names, String code, String name, NameKind sort) {
		names.computeIfAbsent(code, (missing) -> new LinkedHashMap<>())
			.putIfAbsent(TextNormalizer.fold(name), new NamedRole.Name(name, sort));
	}

	private static List<Row> rows(String file) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(FOLDER.resolve(file + ".xlsx").toFile())) {
			List<Row> rows = workbook.getFirstSheet().read();
			return rows.subList(1, rows.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
