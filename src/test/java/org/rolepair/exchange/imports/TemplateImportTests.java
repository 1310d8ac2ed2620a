package org.rolepair.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.EditorsTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.roletable.FilledTemplate;
import org.rolepair.exchange.roletable.RoleTemplate;
import org.rolepair.exchange.tables.RefusedFileException;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleContent;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The template as it is filled in a spreadsheet program.
 */
@EditorsTest
class TemplateImportTests {

	private static final String TITLE = "Rolepair, after O*NET 29.3";

	@TempDir
	private Path folder;

	@Autowired
	private TestImports imports;

	@Autowired
	private CategoryCatalogue categories;

	@Autowired
	private SourceCatalogue sources;

	@Test
	void filledRowBecomesARoleWithWhatItsListsOffer() throws IOException {
		ImportPlan plan = plan(template().row("Title", "Slope groomer", "Category", "Protective service", "Description",
				"Slope groomers prepare slopes.", "Duties", "Drive the machine; Check the snow", "SOC code", "33-9099",
				"Annual mean wage", 48000, "Salary range", "40000 to 56000", "Currency", "USD",
				"Typical entry education", "Bachelor's degree", "Source", TITLE, "Period", "May 2026", "Place",
				"Ohio"));
		assertThat(plan.problems()).isEmpty();
		assertThat(plan.files().rejected()).isEmpty();
		PlannedRole role = plan.roles().get(0);
		assertThat(role.remarks()).isEmpty();
		RoleContent content = role.after().orElseThrow();
		assertThat(content.category()).isEqualTo("protective-service");
		assertThat(content.socCode()).contains("33-9099");
		assertThat(content.description().orElseThrow().source()).isEqualTo("rolepair-after-onet-29-3");
		assertThat(content.duties().orElseThrow().texts()).containsExactly("Drive the machine", "Check the snow");
		Fact pay = content.facts().fact(FactKind.ANNUAL_MEAN_WAGE).orElseThrow();
		assertThat(pay.value(Quantity.class).orElseThrow().value()).isEqualByComparingTo("48000");
		assertThat(pay.origin().source()).isEqualTo("rolepair-after-onet-29-3");
		assertThat(pay.origin().period().label()).isEqualTo("May 2026");
		assertThat(pay.origin().place()).isEqualTo("Ohio");
		assertThat(content.facts().value(FactKind.SALARY_RANGE, Range.class).orElseThrow().high())
			.isEqualByComparingTo("56000");
		assertThat(content.facts().value(FactKind.TYPICAL_ENTRY_EDUCATION, Text.class).orElseThrow().text())
			.isEqualTo("Bachelor's degree");
		assertThat(plan.sources()).extracting("slug").containsExactly("rolepair-after-onet-29-3");
	}

	@Test
	void everySourceThatTheListOffersIsFound() throws IOException {
		FilledTemplate template = template();
		List<String> offered = template.offered("Source");
		for (int i = 0; i < offered.size(); i++) {
			template.row("Title", "Slope groomer no " + (i + 10), "Category", "Management", "Description",
					"They groom.", "Duties", "Groom", "Source", offered.get(i));
		}
		assertThat(plan(template).roles()).hasSameSizeAs(offered).allMatch(PlannedRole::isPublished);
	}

	@Test
	void emptyTemplateIsRefused() throws IOException {
		FilledTemplate template = template();
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> plan(template))
			.withMessageContaining("has headings, but no row");
	}

	private ImportPlan plan(FilledTemplate filled) throws IOException {
		try (filled) {
			Files.write(this.folder.resolve("roles.xlsx"), filled.save());
			return this.imports.plan(new GivenTables(this.folder));
		}
	}

	private FilledTemplate template() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new RoleTemplate(new Messages(),
				this.categories.all().stream().map((category) -> category.name().name()).toList(), this.sources.all())
			.write(out);
		return new FilledTemplate(out.toByteArray());
	}

}
