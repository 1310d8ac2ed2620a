package org.rolepair.browse.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileSectionsTests {

	private static final Messages MESSAGES = new Messages();

	@Test
	void aLongListIsFoldedAfterItsFirstNames() {
		RoleProfile role = RoleProfiles.of("Cook", FactKind.TECHNOLOGY, new NamedItems(
				IntStream.range(0, 30).mapToObj((number) -> NamedItem.of("Program " + number)).toList()));
		ListedNames software = sections(role).tools().orElseThrow().software().get(0);
		assertThat(software.names().names()).hasSize(12);
		assertThat(software.names().folded()).hasSize(18);
		assertThat(software.names().rest()).isEqualTo("Show 18 more");
		assertThat(software.missing()).isEmpty();
	}

	@Test
	void knowledgeIsShownFromTheHighest() {
		RoleProfile role = RoleProfiles.of("Cook", FactKind.KNOWLEDGE_IMPORTANCE,
				Values.ratings("a", "1.00", "b", "3.00", "c", "2.00", "d", "2.00", "e", "2.00", "f", "2.00", "g",
						"2.00", "h", "2.00", "i", "2.00", "j", "1.50"));
		ProfileSections.RatedBars knowledge = sections(role).tools().orElseThrow().knowledge().get(0);
		assertThat(knowledge.top().rows()).extracting(BarTable.Row::name)
			.containsExactly("b", "c", "d", "e", "f", "g", "h", "i");
		assertThat(knowledge.folded().get(0).rows()).extracting(BarTable.Row::name).containsExactly("j", "a");
		assertThat(knowledge.more()).isEqualTo("Show 2 more");
	}

	@Test
	void interestsKeepTheOrderOfTheSource() {
		RoleProfile role = RoleProfiles.of("Cook", FactKind.OCCUPATIONAL_INTERESTS,
				Values.ratings("Realistic", "4.00", "Social", "6.00"));
		ProfileSections.InterestPart part = sections(role).interests().orElseThrow();
		assertThat(part.finding()).isEqualTo("Work as a cook suits social interests best (6.00 of 7).");
		assertThat(part.interests().get(0).rows()).extracting(BarTable.Row::name)
			.containsExactly("Realistic: practical, hands-on", "Social: helping, teaching");
		assertThat(part.styles()).isEmpty();
	}

	@Test
	void programsStandWithEducationAndABlankSaysWhy() {
		RoleProfile role = RoleProfiles.role("Cook")
			.with(FactKind.PROGRAMS_OF_STUDY, Values.items(NamedItem.of("Cooking", "12.0500")))
			.with(FactKind.APPRENTICESHIPS, new Blank(BlankReason.NONE_LISTED))
			.build();
		List<ListedNames> lists = new ListedNames.Builder(role, MESSAGES, figures()).of(List.of(Section.EDUCATION));
		assertThat(lists).extracting((list) -> list.names().title())
			.containsExactly("Programs of study", "Recognized apprenticeships");
		assertThat(lists.get(1).missing()).hasValue("None listed. The source lists none for this role.");
	}

	@Test
	void withoutFiguresThereIsNoSection() {
		RoleProfile role = RoleProfiles.paid("Cook", "1");
		assertThat(sections(role).tools()).isEmpty();
		assertThat(sections(role).interests()).isEmpty();
		assertThat(new ListedNames.Builder(role, MESSAGES, figures()).of(FactKind.TECHNOLOGY))
			.isEqualTo(Optional.empty());
	}

	private static ProfileSections sections(RoleProfile role) {
		return new ProfileSections(role, MESSAGES, figures());
	}

	private static FigureRows figures() {
		return new FigureRows(MESSAGES, LocalDate.of(2026, 11, 29));
	}

}
