package org.rolepair.editing.reference;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.occupation.TitleForms;
import org.rolepair.source.Period;
import org.rolepair.wages.Area;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceWage;
import org.rolepair.wages.store.PlaceWages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What roles refer to: sources, categories and skills.
 */
@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceDataTests {

	@Autowired
	private Editor publisher;

	@Autowired
	private Editor reader;

	@Test
	void aSourceIsAddedWithAnAddressMadeOfItsTitleAndEdition() {
		Editor.Answer added = source("Tide tables", Map.of("edition", "2026")).submit();
		assertThat(added.follow().text()).contains("You added the source.", "Tide tables");
		assertThat(this.reader.open("/sources/tide-tables-2026").text()).contains("Tide tables");
		assertThat(source("Tide tables", Map.of("edition", "2026")).submit().problems())
			.containsExactly("Enter another address. Another source uses “tide-tables-2026”");
	}

	@Test
	void listsAreFilteredSortedAndPaged() {
		source("Fog diary", Map.of("slug", "fog-diary", "publisher", "Mist office")).submit();
		source("Fog almanac", Map.of("slug", "fog-almanac")).submit();
		assertThat(names("/admin/sources?q=FOG")).containsExactly("Fog almanac", "Fog diary");
		assertThat(names("/admin/sources?q=mist+office")).containsExactly("Fog diary");
		assertThat(this.publisher.open("/admin/sources?q=fog").text()).contains("2 entries");
		assertThat(names("/admin/sources?q=no+such+source")).isEmpty();
		EditedRole role = EditedRole.published(this.publisher, "Fog warden");
		role.save(this.publisher, "duties", Map.of("source", "fog-diary"));
		role.publish(this.publisher, "With its source");
		assertThat(names("/admin/sources?q=fog&sort=used")).containsExactly("Fog diary", "Fog almanac");
		for (int i = 0; i < 2; i++) {
			this.publisher.form("/admin/skills/new").set("name", "Fog reading " + i).submit();
		}
		assertThat(names("/admin/skills?q=fog+reading&sort=used")).containsExactly("Fog reading 0", "Fog reading 1");
		assertThat(names("/admin/skills?q=fog+reading&page=2")).isEmpty();
	}

	@Test
	void aSourceHasAShortNameWhichEditorsMayChange() {
		source("Harbor soundings", Map.of("slug", "harbor-soundings", "publisher", "Office of Harbors (OH)")).submit();
		String path = "/admin/sources/harbor-soundings";
		assertThat(this.publisher.form(path).value("shortName")).isEqualTo("OH");
		this.publisher.form(path).set("shortName", "Harbor survey").submit();
		assertThat(this.publisher.form(path).value("shortName")).isEqualTo("Harbor survey");
		assertThat(this.reader.open("/data/sources.csv").body()).contains(",Harbor survey\r\n");
	}

	@Test
	void aSourceMayHaveNeitherAddressNorLicense() {
		source("Old leaflet", Map.of("slug", "old-leaflet", "address", "", "licence", "")).submit();
		Editor.Answer page = this.reader.open("/sources/old-leaflet");
		assertThat(page.text()).contains("License not stated").doesNotContain("Address");
		assertThat(page.document().select("main a[rel=external]")).isEmpty();
		EditedRole role = EditedRole.published(this.publisher, "Leaflet printer");
		role.save(this.publisher, "duties", Map.of("source", "old-leaflet"));
		role.publish(this.publisher, "With the leaflet");
		assertThat(this.reader.open(role.page()).text()).contains("Old leaflet");
		assertThat(this.reader.open(role.page() + ".json").body()).contains("\"slug\":\"old-leaflet\"")
			.doesNotContain("\"licence\":\"\"", "\"address\":\"\"");
		assertThat(this.reader.open("/data/sources.csv").body()).contains("old-leaflet,Old leaflet,Old leaflet,,");
		Editor.Form form = this.publisher.form("/admin/sources/old-leaflet");
		assertThat(form.value("address")).isEmpty();
		assertThat(form.value("licence")).isEmpty();
		assertThat(form.set("licence", "Public domain").set("note", "It says so inside").submit().status())
			.isEqualTo(302);
		assertThat(this.reader.open("/sources/old-leaflet").text()).contains("Public domain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5/4/2026", "May 4, 2026", "4 May 2026", "2026-05-04" })
	void theDayOnWhichASourceWasReadIsTypedAsPeopleDo(String day) {
		String slug = "day-book-" + TitleForms.slug(day);
		source("Day book", Map.of("slug", slug, "retrievedOn", day)).submit();
		assertThat(this.publisher.form("/admin/sources/" + slug).value("retrievedOn")).isEqualTo("May 4, 2026");
		assertThat(this.reader.open("/sources/" + slug).text()).contains("May 4, 2026");
	}

	@Test
	void aSourcesAddressMayHoldTheWordThatPartsRoles() {
		assertThat(source("Cats vs dogs", Map.of("slug", "cats-vs-dogs")).submit().status()).isEqualTo(302);
		assertThat(this.reader.open("/sources/cats-vs-dogs").text()).contains("Cats vs dogs");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			slug           | new                    | not just “new”
			slug           | Big Letters            | Enter up to 80 lowercase letters
			address        | javascript:alert(1)    | Enter an address that starts with http://
			address        | www.bls.gov            | Enter an address that starts with http://
			address        | https:///nowhere       | Enter an address that starts with http://
			retrievedOn    | 23.11.2026             | Enter a day, such as May 14, 2026
			retrievedOn    | +999999999-12-31       | Enter a day, such as May 14, 2026
			ageLimitMonths | 0                      | Enter a whole number of months
			ageLimitMonths | two years              | Enter a whole number of months
			shortName      | Harbor soundings of all the twelve months | 40 characters
			publisher      | ''                     | Enter the publisher
			method         | ''                     | Describe how the figures are made
			""")
	void aMistakeInASourceIsToldAndAllTypingKept(String field, String typed, String problem) {
		Editor.Answer refused = source("Mistaken source", Map.of("slug", "mistaken")).set(field, typed).submit();
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).singleElement().asString().contains(problem);
		assertThat(refused.document().title()).startsWith("Error: ");
		Editor.Form again = refused.form("/admin/sources/new");
		assertThat(again.value(field)).isEqualTo(typed);
		assertThat(again.value("title")).isEqualTo("Mistaken source");
		assertThat(this.reader.get("/sources/mistaken").status()).isEqualTo(404);
	}

	@Test
	void aSourceShowsWhereItIsUsedAndCannotVanishWhileItIs() {
		source("Wind rose", Map.of("slug", "wind-rose")).submit();
		EditedRole role = EditedRole.published(this.publisher, "Wind gauger");
		role.save(this.publisher, "duties", Map.of("source", "wind-rose"));
		Editor.Answer drafted = this.publisher.open("/admin/sources/wind-rose");
		assertThat(drafted.text()).contains("Draft: Wind gauger", "No page shows it now");
		assertThat(drafted.document().select("form[action$=/remove]")).isEmpty();
		Editor.Answer refused = remove("/admin/sources/wind-rose");
		assertThat(refused.problems()).containsExactly("This is still used. Change the places listed below first");
		role.publish(this.publisher, "With its source");
		Editor.Answer used = this.publisher.open("/admin/sources/wind-rose");
		assertThat(used.document().select(".uses a").eachAttr("href")).containsExactly(role.path(), role.at("duties"));
		assertThat(used.text()).contains("One page shows it and gets a new revision");
		assertThat(remove("/admin/sources/wind-rose").status()).isEqualTo(400);
		assertThat(this.reader.open("/sources/wind-rose").text()).contains("Wind gauger");
	}

	@Test
	void aSourceOfWagesByPlaceCannotVanishWhileAnEditionCitesIt(@Autowired PlaceWages wages,
			@Autowired TransactionTemplate transaction) {
		source("Wage atlas", Map.of("slug", "wage-atlas")).submit();
		PlaceEdition edition = new PlaceEdition(PlaceKind.STATE, "wage-atlas",
				Period.of("May 2020", YearMonth.of(2020, 5)));
		PlaceWage row = new PlaceWage("11-1011", new Area("01", "Alabama", "AL"), new Blank(BlankReason.WITHHELD),
				PlacePay.none(BlankReason.WITHHELD));
		transaction.executeWithoutResult((status) -> wages.load(edition, Stream.of(row)));
		assertThat(this.publisher.open("/admin/sources/wage-atlas").text()).contains("Wages by state, May 2020");
		assertThat(remove("/admin/sources/wage-atlas").status()).isEqualTo(400);
		transaction.executeWithoutResult((status) -> wages.remove(edition));
		assertThat(remove("/admin/sources/wage-atlas").status()).isEqualTo(302);
	}

	@Test
	void aChangeOfASourceIsPublishedWithEveryRoleThatShowsIt() {
		source("Rain book", Map.of("slug", "rain-book", "publisher", "Weather office", "edition", "2026")).submit();
		EditedRole role = EditedRole.draft(this.publisher, "Rain gauger");
		role.save(this.publisher, "duties", Map.of("source", "rain-book"));
		role.publish(this.publisher, "First published");
		String path = "/admin/sources/rain-book";
		Editor.Form form = this.publisher.form(path).set("title", "Book of rain");
		assertThat(form.submit().problems()).containsExactly("Enter what changed, and why");
		assertThat(form.set("note", "Its title was wrong").submit().status()).isEqualTo(302);
		assertThat(this.reader.open(role.page()).text()).contains("Book of rain").doesNotContain("Rain book");
		assertThat(this.reader.open(role.page() + "/history").document().select("section.state").first().text())
			.contains("Revision 2", "Its title was wrong", "Source “Book of rain”: title");
	}

	/** Hidden fields can be tampered with. */
	@ParameterizedTest
	@ValueSource(
			strings = { "", "{}", "null", "[]", "1", "{\"name\":null}", "{\"name\":[{}]}", "{\"name\":", "nonsense" })
	void aStaleVersionIsAConflictWhateverTheOriginal(String original) {
		this.publisher.form("/admin/skills/new").set("name", "Sewing of sails").submit();
		String path = skill("Sewing of sails");
		for (String target : List.of(path, path + "/versions")) {
			for (String version : List.of("999", "", "-1", "x")) {
				Editor.Answer conflict = this.publisher.post(target,
						Map.of("_csrf", this.publisher.token(), "version", version, "original", original, "yours",
								original, "name", "Sail sewing", "note", "A shorter name"));
				assertThat(conflict.status()).as(target).isEqualTo(409);
				assertThat(conflict.text()).contains("A colleague saved “Sewing of sails” first");
			}
		}
	}

	@Test
	void twoWhoChangeASourceSeeBothVersionsAndSaveAMerge() {
		source("Two hands", Map.of("slug", "two-hands")).submit();
		String path = "/admin/sources/two-hands";
		Editor.Form yours = this.publisher.form(path).set("edition", "Yours").set("licence", "Your licence");
		this.publisher.form(path).set("edition", "Theirs").set("method", "Their method").submit();
		Editor.Answer conflict = yours.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("A colleague saved “Two hands” first", "You haven’t lost anything");
		assertThat(conflict.document().select("legend").eachText()).containsExactly("Period or edition", "License",
				"How the figures are made");
		Editor.Answer open = conflict.form(path + "/versions").submit();
		assertThat(open.problems()).containsExactly("Period or edition: choose a version");
		Editor.Answer saved = open.form(path + "/versions").set("choice:edition", "YOURS").submit();
		assertThat(saved.status()).isEqualTo(302);
		Editor.Form merged = this.publisher.form(path);
		assertThat(merged.value("edition")).isEqualTo("Yours");
		assertThat(merged.value("licence")).isEqualTo("Your licence");
		assertThat(merged.value("method")).isEqualTo("Their method");
	}

	@Test
	void categoriesAreAddedMovedRenamedAndRemoved() {
		Editor.Form form = this.publisher.form("/admin/categories/new")
			.set("name", "Sea and shore")
			.set("description", "Working where land ends");
		assertThat(form.submit().status()).isEqualTo(302);
		List<String> names = names("/admin/categories");
		assertThat(names).endsWith("Sea and shore");
		move("sea-and-shore", "up");
		assertThat(names("/admin/categories")).element(names.size() - 2).isEqualTo("Sea and shore");
		move("sea-and-shore", "down");
		assertThat(names("/admin/categories")).isEqualTo(names);

		EditedRole role = EditedRole.draft(this.publisher, "Net mender");
		role.save(this.publisher, "basics", Map.of("category", "sea-and-shore"));
		role.publish(this.publisher, "First published");
		assertThat(this.reader.open("/categories/sea-and-shore").text()).contains("Net mender");
		String path = "/admin/categories/sea-and-shore";
		this.publisher.form(path)
			.set("name", "Shore and sea")
			.set("runningName", "shore and sea")
			.set("note", "The other way round")
			.submit();
		assertThat(this.reader.open(role.page()).text()).contains("Shore and sea");
		assertThat(remove(path).problems()).containsExactly("This is still used. Change the places listed below first");
		role.save(this.publisher, "basics", Map.of("category", "legal"));
		role.publish(this.publisher, "Another category");
		assertThat(remove(path).status()).isEqualTo(302);
		assertThat(this.reader.get("/categories/sea-and-shore").status()).isEqualTo(404);
	}

	@Test
	void twoSkillsBecomeOneInEveryRoleThatNamedTheOther() {
		EditedRole one = withSkills("Knot tyer", "Tying of knots: 30\nPatience at sea: 20");
		EditedRole both = withSkills("Knot teacher", "Knot tying at sea: 25\nPatience at sea: 15");
		String gone = skill("Tying of knots");
		Editor.Form merge = this.publisher.form(gone + "/merge").set("note", "One skill");
		assertThat(merge.set("into", "No such skill").submit().problems())
			.containsExactly("Enter the name of another skill, exactly as listed");
		assertThat(merge.set("into", "Tying of knots").submit().problems()).hasSize(1);
		assertThat(merge.set("into", "Knot tying at sea").submit().status()).isEqualTo(302);
		assertThat(this.reader.open(one.page()).text()).contains("Knot tying at sea").doesNotContain("Tying of knots");
		assertThat(this.reader.open(one.page() + "/history").text()).contains("One skill");
		assertThat(this.publisher.get(gone).status()).isEqualTo(404);
		assertThat(names("/admin/skills?q=tying+of+knots")).isEmpty();

		one.save(this.publisher, "skills", Map.of("figures[SKILL_MENTIONS].parts[0].name", "Tying of knots"));
		one.publish(this.publisher, "By its former name");
		assertThat(this.reader.open(one.page()).text()).contains("Knot tying at sea").doesNotContain("Tying of knots");
		assertThat(this.reader.open(both.page()).text()).contains("Knot tying at sea");
	}

	@Test
	void skillsThatOneListNamesBothAreNotMerged() {
		withSkills("Rope maker", "Twisting of ropes: 30\nRope twisting at sea: 20");
		String gone = skill("Twisting of ropes");
		assertThat(this.publisher.form(gone + "/merge")
			.set("into", "Rope twisting at sea")
			.set("note", "One skill")
			.submit()
			.problems()).containsExactly("Rope maker: one list includes both skills. Remove one of them there first");
	}

	@Test
	void aSkillIsRenamedWhereverItIsNamed() {
		EditedRole role = withSkills("Oar carver", "Carving of oars: 30");
		String path = skill("Carving of oars");
		assertThat(this.publisher.open(path).text()).contains("Oar carver");
		this.publisher.form(path).set("name", "Oar carving").set("note", "A shorter name").submit();
		assertThat(this.reader.open(role.page()).text()).contains("Oar carving").doesNotContain("Carving of oars");
		assertThat(remove(path).status()).isEqualTo(400);
	}

	private EditedRole withSkills(String title, String mentions) {
		EditedRole role = EditedRole.draft(this.publisher, title);
		role.form(this.publisher, "skills")
			.set("origin.source", "onet-29-3")
			.set("origin.period", "2025")
			.set("figures[SKILL_MENTIONS].pasted", mentions)
			.press("action", "save");
		role.publish(this.publisher, "First published");
		return role;
	}

	private Editor.Form source(String title, Map<String, String> fields) {
		Editor.Form form = this.publisher.form("/admin/sources/new");
		List.of("publisher", "title", "edition", "licence", "method").forEach((name) -> form.set(name, title));
		return form.set("address", "https://example.org/").set("retrievedOn", "2026-11-23").fill(fields);
	}

	/** Also where the page offers no such button. */
	private Editor.Answer remove(String path) {
		Editor.Form kept = this.publisher.form(path);
		return this.publisher.post(path + "/remove",
				Map.of("_csrf", kept.value("_csrf"), "version", kept.value("version")));
	}

	private void move(String category, String way) {
		this.publisher.open("/admin/categories").form("/admin/categories/" + category + "/move").press("way", way);
	}

	private List<String> names(String path) {
		return this.publisher.open(path).document().select("tbody th").eachText();
	}

	private String skill(String name) {
		return this.publisher.open("/admin/skills?q=" + name.replace(' ', '+'))
			.document()
			.select("tbody th a")
			.attr("href");
	}

}
