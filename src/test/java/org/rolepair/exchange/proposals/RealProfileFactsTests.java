package org.rolepair.exchange.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.tables.CellNumber;
import org.rolepair.exchange.tables.Header;
import org.rolepair.exchange.tables.SharedData;
import org.rolepair.exchange.tables.Sheet;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values of the agencies' own files, drawn by a fixed seed and looked up in the files.
 */
class RealProfileFactsTests {

	private static final long SEED = 20_261_130;

	private static final int DRAWN = 300;

	private static final Map<FactKind, String> RATED = Map.of(FactKind.KNOWLEDGE_IMPORTANCE, "Knowledge IM",
			FactKind.OCCUPATIONAL_INTERESTS, "Interests OI", FactKind.WORK_STYLE_IMPACT, "Work Styles WI",
			FactKind.WORK_STYLE_DISTINCTIVENESS, "Work Styles DR");

	private final Map<String, List<TableRow>> tables = new HashMap<>();

	@Test
	void threeHundredValuesAreThoseOfTheFiles() {
		OfficialFiles files = GivenTables.read(List.of(SharedData.file("onet_30_1"), SharedData.file("education")));
		assertThat(files.rejected()).isEmpty();
		List<Fact> facts = new RoleProposals(files.data(), LocalDate.of(2026, 11, 29)).all(List.of())
			.stream()
			.flatMap((role) -> role.facts().stream())
			.filter((fact) -> RATED.containsKey(fact.kind()) || fact.kind().form() == NamedItems.class)
			.toList();
		Random random = new Random(SEED);
		for (int i = 0; i < DRAWN; i++) {
			assertPublished(facts.get(random.nextInt(facts.size())), random);
		}
	}

	private void assertPublished(Fact fact, Random random) {
		String code = fact.origin().row().flatMap(StatisticalRow::code).orElseThrow();
		if (RATED.containsKey(fact.kind())) {
			List<Part> parts = fact.answer().parts();
			assertRating(fact.kind(), code, parts.get(random.nextInt(parts.size())));
			return;
		}
		List<TableRow> rows = listed(fact.kind(), code);
		if (fact.answer() instanceof Blank) {
			assertThat(rows).as(fact.toString()).isEmpty();
			return;
		}
		List<NamedItem> items = fact.value(NamedItems.class).orElseThrow().items();
		assertThat(items).as(fact.toString())
			.hasSameSizeAs(rows.stream().map((row) -> key(fact.kind(), row)).distinct().toList());
		NamedItem item = items.get(random.nextInt(items.size()));
		TableRow row = rows.stream()
			.filter((one) -> key(fact.kind(), one).equals(item.key()))
			.findFirst()
			.orElseThrow();
		if (fact.kind() == FactKind.TECHNOLOGY) {
			assertThat(item.marks().contains(ItemMark.HOT)).isEqualTo(row.text("Hot Technology").equals("Y"));
			assertThat(item.marks().contains(ItemMark.IN_DEMAND)).isEqualTo(row.text("In Demand").equals("Y"));
		}
	}

	private void assertRating(FactKind kind, String code, Part part) {
		String[] table = RATED.get(kind).split(" (?=[A-Z]{2}$)");
		TableRow row = rows("onet_30_1/" + table[0] + ".xlsx", "Scale ID").stream()
			.filter(is("O*NET-SOC Code", code).and(is("Scale ID", table[1])).and(is("Element Name", part.name())))
			.findFirst()
			.orElseThrow();
		boolean suppressed = row.text("Recommend Suppress").equals("Y") || row.text("Not Relevant").equals("Y");
		assertThat(part.quantity().isEmpty()).isEqualTo(suppressed);
		part.quantity()
			.map(Quantity::value)
			.ifPresent((value) -> assertThat(value)
				.isEqualByComparingTo(CellNumber.parse(row.text("Data Value")).orElseThrow()));
	}

	private List<TableRow> listed(FactKind kind, String code) {
		return switch (kind) {
			case TECHNOLOGY -> rows("onet_30_1/Technology Skills.xlsx", "Example").stream()
				.filter(is("O*NET-SOC Code", code))
				.toList();
			case PROGRAMS_OF_STUDY -> rows("education/CIP2020_SOC2018_Crosswalk.xlsx", "CIP2020Code").stream()
				.filter(is("SOC2018Code", code).and(is("CIP2020Code", "99.9999").negate()))
				.toList();
			default -> rows("education/rapids_occupations_2019.csv", "rapids_code").stream()
				.filter(is("onet_code", code))
				.toList();
		};
	}

	private static String key(FactKind kind, TableRow row) {
		return switch (kind) {
			case TECHNOLOGY -> row.text("Example");
			case PROGRAMS_OF_STUDY -> row.text("CIP2020Code");
			default -> row.text("rapids_code").replace("*", "");
		};
	}

	private static Predicate<TableRow> is(String column, String text) {
		return (row) -> row.text(column).equals(text);
	}

	private List<TableRow> rows(String file, String heading) {
		return this.tables.computeIfAbsent(file, (unread) -> {
			List<TableRow> rows = new ArrayList<>();
			for (Sheet sheet : Sheet.of(SharedData.file(file))) {
				Header
					.find(sheet, sheet.head(),
							List.of(heading, sheet.file().name().contains("CIP") ? "SOC2018Code" : heading))
					.ifPresent((header) -> header.forEachBelow(sheet, rows::add));
			}
			return rows;
		});
	}

}
