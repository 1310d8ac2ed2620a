package org.rolepair.exchange.roletable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.source.Citation;
import org.rolepair.source.Citations;

import static org.assertj.core.api.Assertions.assertThat;

class RoleTemplateTests {

	private static final List<String> CATEGORIES = List.of("Life, physical, and social science",
			"Transportation and material moving");

	private final Citation survey = Citations.of("acme-pay-2026");

	private FilledTemplate template;

	@BeforeEach
	void open() throws IOException {
		this.template = new FilledTemplate(written(CATEGORIES, List.of(this.survey)));
	}

	@AfterEach
	void close() {
		this.template.close();
	}

	@Test
	void everyHeadingIsAColumnOfTheRoleTable() {
		List<String> headings = new ArrayList<>();
		this.template.sheet()
			.getRow(0)
			.forEach((cell) -> headings.add(cell.getStringCellValue().toLowerCase(Locale.US)));
		assertThat(headings).hasSize(12).startsWith("title", "category", "description");
		assertThat(headings).allSatisfy((heading) -> assertThat(RoleColumns.faultOf(heading)).isEmpty());
		assertThat(headings.stream().map((heading) -> heading.replace(' ', '_'))).containsExactlyElementsOf(columns());
		assertThat(RoleColumns.isRoleTable(headings)).isTrue();
	}

	@Test
	void tableIsEmptySoThatNoExampleIsImported() {
		assertThat(this.template.sheet().getLastRowNum()).isZero();
	}

	@Test
	void cellsOfferTheCataloguesCategoriesAndSources() {
		assertThat(offered("Category")).isEqualTo(CATEGORIES);
		assertThat(offered("Source")).containsExactly(this.survey.title());
		assertThat(offered("Currency")).startsWith("USD").contains("EUR", "CAD").doesNotHaveDuplicates();
		assertThat(offered("Typical entry education")).contains("Bachelor's degree",
				"No formal educational credential");
		assertThat(lists()).hasSize(4);
	}

	@Test
	void sourcesOfOneTitleAreOfferedWithTheirEditions() throws IOException {
		Citation older = Citations.edition(this.survey, "acme-pay-2025", "May 2025");
		List<Citation> both = List.of(this.survey, older);
		try (FilledTemplate two = new FilledTemplate(written(CATEGORIES, both))) {
			this.template.close();
			this.template = two;
			SourceNames names = new SourceNames(both);
			assertThat(offered("Source")).doesNotHaveDuplicates()
				.containsExactly(this.survey.title() + ", " + this.survey.edition(), older.title() + ", May 2025")
				.allSatisfy((name) -> assertThat(names.slugs(name)).hasSize(1));
			assertThat(names.slugs(older.title())).hasSize(2);
			assertThat(names.slugs(older.title().toUpperCase(Locale.US) + " (may 2025)")).containsExactly(older.slug());
		}
	}

	@Test
	void catalogueWithoutSourcesHasATemplateToo() throws IOException {
		try (FilledTemplate bare = new FilledTemplate(written(List.of(), List.of()))) {
			assertThat(bare.workbook().getName("RoleSources")).isNotNull();
		}
	}

	@Test
	void codesRangesAndPeriodsStayTextAndPayIsANumber() {
		assertThat(format("SOC code")).isEqualTo("@");
		assertThat(format("Salary range")).isEqualTo("@");
		assertThat(format("Period")).isEqualTo("@");
		assertThat(format("Annual mean wage")).isEqualTo("#,##0");
	}

	@Test
	void headingsStayInViewAndListsAreHidden() {
		assertThat(this.template.sheet().getPaneInformation().isFreezePane()).isTrue();
		assertThat(this.template.sheet().getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
		assertThat(this.template.workbook().isSheetHidden(2)).isTrue();
	}

	@Test
	void secondSheetExplainsEveryColumn() {
		Sheet help = this.template.workbook().getSheetAt(1);
		Map<String, List<String>> lines = new LinkedHashMap<>();
		for (Row row : help) {
			List<String> cells = new ArrayList<>();
			row.forEach((cell) -> cells.add(cell.getStringCellValue()));
			lines.put(cells.get(0), cells);
		}
		assertThat(help.getSheetName()).isEqualTo("How to fill this in");
		for (Cell heading : this.template.sheet().getRow(0)) {
			assertThat(lines.get(heading.getStringCellValue())).hasSize(4).doesNotContain("");
		}
	}

	@Test
	void examplesOfTheSecondSheetAreChoicesOfTheLists() {
		assertThat(offered("Category")).contains(new Messages().text("template.example.CATEGORY"));
		assertThat(offered("Currency")).contains(new Messages().text("template.example.CURRENCY"));
		assertThat(offered("Typical entry education"))
			.contains(new Messages().text("template.example.TYPICAL_ENTRY_EDUCATION"));
	}

	private static List<String> columns() {
		return List.of(TemplateColumn.values()).stream().map(TemplateColumn::column).toList();
	}

	private static byte[] written(List<String> categories, List<Citation> sources) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new RoleTemplate(new Messages(), categories, sources).write(out);
		return out.toByteArray();
	}

	private String format(String heading) {
		return this.template.sheet().getColumnStyle(this.template.column(heading)).getDataFormatString();
	}

	private List<? extends DataValidation> lists() {
		return this.template.sheet().getDataValidations();
	}

	private List<String> offered(String heading) {
		return this.template.offered(heading);
	}

}
