package org.rolepair.exchange.data;

import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.role.publishing.AllRoles;
import org.rolepair.role.publishing.PublishedRoles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class DataTablesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private PublishedRoles roles;

	@ParameterizedTest
	@EnumSource
	void aTableIsAFileThatOtherSitesMayRead(DataTable table) {
		Http.Answer answer = Http.get(this.port, "/data/" + table.file() + ".csv");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/csv").containsIgnoringCase("utf-8");
		assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.header("X-Robots-Tag")).hasValue("noindex");
		boolean marked = answer.body().startsWith("\uFEFF");
		assertThat(marked).as("only the table for spreadsheets has the mark of UTF-8")
			.isEqualTo(table == DataTable.ROLE_TABLE);
		List<NamedCsvRecord> rows = rows(answer.body().substring(marked ? 1 : 0));
		assertThat(rows.isEmpty()).isEqualTo(table == DataTable.WAGES || table == DataTable.PRICE_LEVELS);
		assertThat(rows).allSatisfy((row) -> assertThat(row.getHeader()).isEqualTo(table.columns()));
	}

	@Test
	void theTablesHoldEveryRoleAndEveryFigure() {
		List<NamedCsvRecord> listed = rows(Http.get(this.port, "/data/roles.csv").body());
		assertThat(listed).extracting((row) -> row.getField("role"))
			.containsExactlyElementsOf(AllRoles.of(this.roles).stream().map((role) -> role.slug().value()).toList());
		List<NamedCsvRecord> figures = rows(Http.get(this.port, "/data/figures.csv").body());
		List<NamedCsvRecord> own = rows(Http.get(this.port, "/roles/lawyer.csv").body());
		assertThat(
				figures.stream().filter((row) -> row.getField("role").equals("lawyer")).map(NamedCsvRecord::getFields))
			.containsExactlyElementsOf(own.stream().map(NamedCsvRecord::getFields).toList());
	}

	@Test
	void thePageTellsOfEveryTableAndColumn() {
		String page = Http.get(this.port, "/data").body();
		for (DataTable table : DataTable.values()) {
			assertThat(page).contains("href=\"/data/" + table.file() + ".csv\"");
			table.describedColumns().forEach((column) -> assertThat(page).contains("<code>" + column + "</code>"));
		}
		ComparisonTable.VERDICT_COLUMNS.forEach((column) -> assertThat(page).contains("<code>" + column + "</code>"));
	}

	@Test
	void thePageOffersATemplateToFill() {
		assertThat(Http.get(this.port, "/data").body()).contains("href=\"/data/role-table-template.xlsx\"");
		Http.Answer template = Http.get(this.port, "/data/role-table-template.xlsx");
		assertThat(template.header("Content-Type"))
			.hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(template.header("Content-Disposition"))
			.hasValue("attachment; filename=\"role-table-template.xlsx\"");
		assertThat(template.body()).startsWith("PK");
	}

	@Test
	void programsAreToldOfEveryAddress() {
		Http.Answer answer = Http.send(this.port,
				"GET /openapi.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
		assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
		JsonNode description = JsonMapper.shared().readTree(answer.body());
		assertThat(description.get("paths").propertyNames()).containsExactlyInAnyOrder("/roles/{name}.json",
				"/roles/{name}.csv", "/compare/{names}.json", "/compare/{names}.csv", "/data/{table}.csv");
		assertThat(description.at("/servers/0/url").asString()).isEqualTo("http://localhost:" + this.port);
		assertThat(answer.body()).doesNotContain("evil.example").doesNotContain("admin");
		JsonNode role = description.at("/components/schemas/RoleDocument/properties");
		assertThat(role.propertyNames()).contains("format", "version", "role", "sections", "sources");
		assertThat(description.at("/components/schemas/AnswerData/properties/value/type").asString())
			.isEqualTo("number");
	}

	private static List<NamedCsvRecord> rows(String csv) {
		return StreamSupport.stream(CsvReader.builder().ofNamedCsvRecord(new StringReader(csv)).spliterator(), false)
			.toList();
	}

}
