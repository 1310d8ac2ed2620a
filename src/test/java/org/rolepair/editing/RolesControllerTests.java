package org.rolepair.editing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class RolesControllerTests {

	@Autowired
	private Editor publisher;

	@BeforeAll
	void type() {
		EditedRole.begun(this.publisher, "Listed weaver of drafts");
		EditedRole.published(this.publisher, "Listed weaver of pages");
	}

	@Test
	void theListIsFilteredByWordsAndState() {
		assertThat(rows("q=LISTED+weaver")).containsExactly("Listed weaver of drafts", "Listed weaver of pages");
		assertThat(rows("q=listed+weaver&state=NEW")).containsExactly("Listed weaver of drafts");
		assertThat(rows("q=listed+weaver&state=DRAFT")).containsExactly("Listed weaver of drafts");
		assertThat(rows("q=listed+weaver&state=PUBLISHED")).containsExactly("Listed weaver of pages");
		assertThat(rows("q=listed+weaver&state=WITHDRAWN")).isEmpty();
		assertThat(rows("q=listed+weaver&sort=changed")).containsExactly("Listed weaver of pages",
				"Listed weaver of drafts");
	}

	@Test
	void theListIsFilteredByOtherNamesAndCodes() {
		EditedRole role = EditedRole.published(this.publisher, "Listed dyer of yarns");
		role.save(this.publisher, "basics",
				Map.of("alternateTitles", "Colorist of Skeins\nVat keeper", "socCode", "51-6061"));
		assertThat(rows("q=colorist")).doesNotContain("Listed dyer of yarns");
		role.publish(this.publisher, "With other names");
		assertThat(rows("q=colorist+of+SKEINS")).containsExactly("Listed dyer of yarns");
		assertThat(rows("q=51-6061")).contains("Listed dyer of yarns");
		assertThat(rows("q=51-6061&state=WITHDRAWN")).isEmpty();
		assertThat(rows("q=col%25ist")).isEmpty();
	}

	@Test
	void theListIsOneOfTheQueues() {
		Editor.Answer all = this.publisher.open("/admin/roles");
		assertThat(all.document().select(".tabs [aria-current=page]").text()).isEqualTo("All roles");
		Editor.Answer drafts = this.publisher.open("/admin/roles?state=DRAFT");
		assertThat(drafts.document().select(".tabs [aria-current=page]").text())
			.isEqualTo("Drafts " + drafts.text().replaceAll("(?s).*?(\\d+) roles?.*", "$1"));
	}

	@Test
	void theFormShowsWhatWasAskedFor() {
		Editor.Answer page = this.publisher.open("/admin/roles?q=listed+weaver&state=NEW&sort=changed");
		assertThat(page.document().select("#q").attr("value")).isEqualTo("listed weaver");
		assertThat(page.document().select("#state option[selected]").attr("value")).isEqualTo("NEW");
		assertThat(page.document().select("#sort option[selected]").attr("value")).isEqualTo("changed");
		assertThat(page.text()).contains("1 role");
	}

	@Test
	void aLongListIsPagedAndKeepsItsFilters() {
		Editor.Answer first = this.publisher.open("/admin/roles?q=e&sort=changed");
		String next = first.document().select("nav a[href*='page=2']").attr("href");
		assertThat(next).contains("q=e", "sort=changed");
		assertThat(this.publisher.open(next).document().select("th[scope=row] a")).isNotEmpty()
			.extracting((link) -> link.attr("href"))
			.doesNotContainAnyElementsOf(first.document().select("th[scope=row] a").eachAttr("href"));
	}

	@Test
	void aRoleBeginsWithATitle() {
		Editor.Answer refused = this.publisher.form("/admin/roles/new").set("title", "  ").submit();
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.problems()).containsExactly("Enter a title");
		assertThat(refused.document().select(".problem a").attr("href")).isEqualTo("#title");
		assertThat(refused.document().title()).startsWith("Error: New role");
	}

	private List<String> rows(String query) {
		return this.publisher.open("/admin/roles?" + query).document().select("th[scope=row] a").eachText();
	}

}
