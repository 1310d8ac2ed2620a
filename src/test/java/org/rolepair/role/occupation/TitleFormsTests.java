package org.rolepair.role.occupation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.RolepairTest;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.Titles;
import org.rolepair.role.publishing.AllRoles;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class TitleFormsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Registered nurse | Registered nurses
					Attorney | Attorneys
					Secretary | Secretaries
					Waitress | Waitresses
					Coach | Coaches
					Chief of staff | Chiefs of staff
					Editor-in-chief | Editors-in-chief
					Waiter or waitress | Waiters and waitresses
					Plumber, pipefitter, or steamfitter | Plumbers, pipefitters, and steamfitters
					School and career counselor | School and career counselors
					Secretary or administrative assistant, except legal | Secretaries and administrative assistants, except legal
					Developer (backend) | Developers (backend)
					Salesperson | Salespeople
					Fireman | Firemen
					Human | Humans
					MRI technologist | MRI technologists
					DBA | DBAs
					""")
	void thePluralTurnsOnTheHeadOfTheTitle(String title, String plural) {
		assertThat(TitleForms.plural(title)).isEqualTo(plural);
	}

	@ParameterizedTest
	@CsvSource({ "Registered nurse, registered nurse", "HVAC technician, HVAC technician",
			"X-ray technician, X-ray technician", "UX designer, UX designer", "iOS developer, iOS developer" })
	void aRunningTitleKeepsItsAcronyms(String title, String running) {
		assertThat(TitleForms.running(title)).isEqualTo(running);
	}

	@ParameterizedTest
	@CsvSource({ "attorney, an", "HVAC technician, an", "UX designer, a", "hourly worker, an",
			"university registrar, a", "umbrella maker, an", "uninsured-claims clerk, an", "union representative, a",
			"one-person band, a", "8-hour worker, an", "11-key operator, an", "FBI agent, an", "SQL developer, an",
			"X-ray technician, an", "heir hunter, an", "house painter, a", "European buyer, a", "élève, an",
			"nurse, a" })
	void theArticleFollowsTheSound(String running, String article) {
		assertThat(TitleForms.article(running)).isEqualTo(article);
	}

	@ParameterizedTest
	@CsvSource({ "Registered nurse, registered-nurse", "Children's librarian, childrens-librarian",
			"Développeur, developpeur", "C++ / C# programmer, c-c-programmer", "Me vs you, me-you", "日本語, ''" })
	void theSlugHasLettersDigitsAndHyphensAlone(String title, String slug) {
		assertThat(TitleForms.slug(title)).isEqualTo(slug);
	}

	@Test
	void aLongTitleMakesASlugOfWholeWords() {
		String slug = TitleForms
			.slug("Secretary or administrative assistant, except legal, medical, executive, and all other ones");
		assertThat(slug).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-").startsWith("secretary-or-administrative");
		assertThat(Slug.parse(slug)).isPresent();
		assertThat(Slug.parse(TitleForms.slug("x".repeat(200)))).isPresent();
	}

	/** All forms were written by hand, so that they can be held against the rules. */
	@Test
	void theStarterCataloguesTitlesMakeTheirOwnForms(@Autowired PublishedRoles roles) {
		List<String> others = new ArrayList<>();
		for (PublishedRole role : AllRoles.of(roles)) {
			Titles titles = role.profile().titles();
			String plural = TitleForms.plural(titles.title());
			String running = TitleForms.running(titles.title());
			Titles made = new Titles(titles.title(), plural, running, TitleForms.running(plural),
					TitleForms.article(running));
			if (!made.equals(titles) || !TitleForms.slug(titles.title()).equals(role.slug().value())) {
				others.add(titles.title());
			}
		}
		assertThat(others).containsExactly("Child, family, or school social worker");
	}

}
