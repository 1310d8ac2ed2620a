package org.rolepair.exchange.data;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class PageDataTests {

	private static final String ARTICLE = "/compare/patient-service-specialist-vs-patient-coordinator";

	@LocalServerPort
	private int port;

	@Test
	void aRoleIsADocumentWithItsFiguresAndTheirSources() {
		JsonNode role = json("/roles/registered-nurse.json");
		assertThat(role.get("format").asString()).isEqualTo("rolepair-role");
		assertThat(role.get("version").asInt()).isOne();
		assertThat(role.at("/role/title").asString()).isEqualTo("Registered nurse");
		assertThat(role.at("/role/codes/soc").asString()).isEqualTo("29-1141");
		assertThat(role.at("/role/address").asString()).endsWith("/roles/registered-nurse");
		JsonNode pay = figure(role, "annual-mean-wage");
		assertThat(pay.at("/answer/form").asString()).isEqualTo("quantity");
		assertThat(pay.at("/answer/value").isNumber()).isTrue();
		assertThat(pay.at("/answer/relativeStandardError").isNumber()).isTrue();
		assertThat(pay.get("unit").asString()).isEqualTo("money-per-year");
		assertThat(pay.at("/period/month").asString()).isEqualTo("2025-05");
		List<String> sources = texts(role.get("sources"), "slug");
		assertThat(sources).contains(pay.get("source").asString());
		assertThat(role.get("sources").get(0).get("licence").asString()).isNotBlank();
		assertThat(figure(role, "skill-importance").get("parts").get(0).get("respondents").isNumber()).isTrue();
	}

	@Test
	void aDerivedFigureAndABlankSayWhatTheyAre() {
		JsonNode role = json("/roles/patient-coordinator.json");
		assertThat(figure(role, "hourly-mean-wage").get("derived").asString()).isEqualTo("yearly-over-2080");
		assertThat(figure(role, "annual-mean-wage").has("derived")).isFalse();
		assertThat(figure(role, "job-satisfaction").at("/answer/blank").asString()).isEqualTo("not-collected");
		assertThat(figure(role, "job-satisfaction").at("/answer").has("value")).isFalse();
	}

	@Test
	void aComparisonHasVerdictsInNumbersAndWords() {
		JsonNode comparison = json(ARTICLE + ".json");
		assertThat(texts(comparison.at("/roles"), "/role/slug")).containsExactly("patient-service-specialist",
				"patient-coordinator");
		JsonNode pay = row(comparison, "annual-mean-wage");
		JsonNode verdict = pay.get("verdicts").get(0);
		assertThat(verdict.get("role").asString()).isEqualTo("patient-coordinator");
		assertThat(verdict.get("difference").decimalValue()).isEqualByComparingTo("609");
		assertThat(verdict.get("percentage").decimalValue()).isEqualByComparingTo("1.8");
		assertThat(verdict.get("text").asString()).isEqualTo("Patient service specialists: $609 more (1.8%)");
		assertThat(row(comparison, "gender").get("verdicts").get(0).get("verdict").asString())
			.isEqualTo("not-compared");
		assertThat(row(comparison, "job-satisfaction").get("verdicts").get(0).get("verdict").asString())
			.isEqualTo("blank");
	}

	@Test
	void aTableHasOneRowForEachFigureAndPart() {
		JsonNode role = json("/roles/registered-nurse.json");
		List<Map<String, String>> rows = rows(get("/roles/registered-nurse.csv").body());
		Map<String, String> pay = rows.stream()
			.filter((row) -> row.get("kind").equals("annual-mean-wage"))
			.findFirst()
			.orElseThrow();
		assertThat(pay.get("value")).isEqualTo(figure(role, "annual-mean-wage").at("/answer/value").asString());
		assertThat(pay.get("source_licence")).isNotBlank();
		assertThat(pay.get("source_short_name")).isEqualTo("BLS wage survey");
		assertThat(texts(role.get("sources"), "/shortName")).contains("BLS wage survey", "BLS population survey");
		assertThat(pay.get("currency")).isEqualTo("USD");
		assertThat(rows.stream().filter((row) -> row.get("kind").equals("skill-importance")))
			.hasSize(figure(role, "skill-importance").get("parts").size());
		assertThat(rows.get(0).keySet()).containsExactlyElementsOf(FigureTable.COLUMNS);
	}

	@Test
	void theTableOfAComparisonHoldsWhatIsSaidOfTheLaterRoles() {
		List<Map<String, String>> rows = rows(get(ARTICLE + ".csv").body());
		List<Map<String, String>> pay = rows.stream()
			.filter((row) -> row.get("kind").equals("annual-mean-wage"))
			.toList();
		assertThat(pay).hasSize(2);
		assertThat(pay.get(0).get("verdict")).isEmpty();
		assertThat(pay.get(1).get("difference")).isEqualTo("609");
		assertThat(pay.get(1).get("compared_with")).isEqualTo("patient-service-specialist");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/lawyer.json", "/roles/lawyer.csv", ARTICLE + ".json", ARTICLE + ".csv",
			"/roles/none.json", "/compare/a-vs-b.csv" })
	void dataAreOpenToOtherSitesAndClosedToSearchEngines(String path) {
		Http.Answer answer = get(path, "Origin: https://elsewhere.example");
		assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(answer.header("X-Robots-Tag")).hasValue("noindex");
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.header("Content-Type").orElseThrow())
			.startsWith(path.endsWith("json") ? "application/json" : "text/csv");
		Http.Answer asked = Http.send(this.port, "OPTIONS", path, "Origin: https://elsewhere.example",
				"Access-Control-Request-Method: GET");
		assertThat(asked.status()).isEqualTo(204);
		assertThat(asked.header("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
	}

	@Test
	void pagesAreNotOpenToOtherSites() {
		assertThat(get("/roles/lawyer", "Origin: https://elsewhere.example").header("Access-Control-Allow-Origin"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/roles/lawyer, application/json, /roles/lawyer.json", "/roles/lawyer, text/csv, /roles/lawyer.csv",
			"/compare/lawyer-vs-paralegal?rows=differences, application/json, /compare/lawyer-vs-paralegal.json",
			"/roles/none, application/json, /roles/none.json" })
	void whoAsksAPageForDataIsSentToThem(String path, String accept, String data) {
		Http.Answer answer = get(path, "Accept: " + accept);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location").orElseThrow()).endsWith(data);
		assertThat(answer.header("Vary")).hasValue("Accept");
	}

	@Test
	void aPageSaysThatItsAnswerHangsOnWhatIsAccepted() {
		assertThat(get("/roles/lawyer").header("Vary").orElseThrow().toLowerCase(Locale.ROOT)).contains("accept,");
		assertThat(get("/roles/lawyer", "Accept: application/json, text/html;q=0.5").status()).isEqualTo(200);
		assertThat(get("/roles/lawyer.json", "Accept: text/html").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "404, /roles/none.json", "404, /roles/none.csv", "404, /compare/lawyer.json",
			"404, /compare/lawyer-vs-none.csv", "400, /compare/a-vs-b-vs-c-vs-d-vs-e.json", "404, /roles/a_b.json",
			"404, /roles/.json", "404, /roles/lawyer.xml" })
	void whatIsNotThereIsToldInTheFormAskedFor(int status, String path) {
		Http.Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body().length()).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "/compare/lawyer-vs-lawyer.json, /roles/lawyer.json",
			"/compare/lawyer-vs-lawyer-vs-paralegal.csv, /compare/lawyer-vs-paralegal.csv",
			"/Roles/Lawyer.JSON, /roles/lawyer.json" })
	void anotherSpellingLeadsToTheRightOne(String path, String right) {
		Http.Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location").orElseThrow()).endsWith(right);
	}

	@Test
	void pagesLinkToTheirData() {
		assertThat(get("/roles/lawyer").body()).contains("href=\"/roles/lawyer.csv\"", "href=\"/roles/lawyer.json\"");
		assertThat(get(ARTICLE).body()).contains("href=\"" + ARTICLE + ".csv\"");
	}

	private Http.Answer get(String path, String... headers) {
		return Http.get(this.port, path, headers);
	}

	private JsonNode json(String path) {
		return JsonMapper.shared().readTree(get(path).body());
	}

	private static JsonNode figure(JsonNode role, String kind) {
		return role.get("sections")
			.valueStream()
			.flatMap((section) -> section.get("figures").valueStream())
			.filter((figure) -> figure.get("kind").asString().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode row(JsonNode comparison, String kind) {
		return comparison.get("rows")
			.valueStream()
			.filter((row) -> row.get("kind").asString().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> texts(JsonNode list, String path) {
		String pointer = path.startsWith("/") ? path : "/" + path;
		return list.valueStream().map((node) -> node.at(pointer).asString()).toList();
	}

	private static List<Map<String, String>> rows(String csv) {
		return StreamSupport.stream(CsvReader.builder().ofNamedCsvRecord(new StringReader(csv)).spliterator(), false)
			.map(NamedCsvRecord::getFieldsAsMap)
			.toList();
	}

}
