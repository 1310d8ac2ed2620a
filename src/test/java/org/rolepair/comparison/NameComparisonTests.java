package org.rolepair.comparison;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Values;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class NameComparisonTests {

	private static final NamedItem EXCEL = NamedItem.of("Excel").marked(Set.of(ItemMark.HOT, ItemMark.IN_DEMAND));

	@Test
	void whatAllListIsSharedAndTheRestIsEachRolesOwn() {
		NameComparison names = names(listing("Nurse", EXCEL, NamedItem.of("Word"), NamedItem.of("Charts")),
				listing("Cook", NamedItem.of("Ovens"), NamedItem.of("Word"), NamedItem.of("Excel")));
		assertThat(names.shared()).extracting(NamedItem::name).containsExactly("Excel", "Word");
		assertThat(names.others(0)).extracting(NamedItem::name).containsExactly("Charts");
		assertThat(names.others(1)).extracting(NamedItem::name).containsExactly("Ovens");
	}

	@Test
	void aSharedItemKeepsOnlyTheMarksOfAllLists() {
		NameComparison names = names(listing("Nurse", EXCEL),
				listing("Cook", NamedItem.of("Excel").marked(Set.of(ItemMark.HOT))));
		assertThat(names.shared()).containsExactly(NamedItem.of("Excel").marked(Set.of(ItemMark.HOT)));
	}

	@Test
	void itemsWithCodesAreComparedByTheirCodes() {
		NameComparison names = names(listing("Nurse", NamedItem.of("Nursing", "51.3801")),
				listing("Cook", NamedItem.of("Nursing", "51.3899")));
		assertThat(names.shared()).isEmpty();
		assertThat(names.isCompared()).isTrue();
	}

	@Test
	void ofThreeRolesOnlyWhatAllListIsShared() {
		NameComparison names = names(listing("Nurse", EXCEL, NamedItem.of("Word")), listing("Cook", EXCEL),
				listing("Baker", EXCEL, NamedItem.of("Word")));
		assertThat(names.shared()).extracting(NamedItem::name).containsExactly("Excel");
		assertThat(names.others(2)).extracting(NamedItem::name).containsExactly("Word");
	}

	@Test
	void aListIsNotComparedWithNone() {
		NameComparison names = names(listing("Nurse", EXCEL), RoleProfiles.paid("Cook", "1"));
		assertThat(names.isCompared()).isFalse();
		assertThat(names.hasList(1)).isFalse();
		assertThat(names.others(0)).containsExactly(EXCEL);
	}

	@Test
	void listsOfTwoDatesAreNotCompared() {
		RoleProfile older = RoleProfiles.of("Cook", Origins.survey(YearMonth.of(2019, 5)), FactKind.TECHNOLOGY,
				Values.items(EXCEL));
		NameComparison names = names(listing("Nurse", EXCEL), older);
		assertThat(names.shared()).isEmpty();
		assertThat(names.incomparability()).contains(Comparability.Incomparability.PERIODS_TOO_FAR_APART);
	}

	private static NameComparison names(RoleProfile... roles) {
		return new NameComparison(Comparison.of(List.of(roles)), FactKind.TECHNOLOGY);
	}

	private static RoleProfile listing(String title, NamedItem... items) {
		return RoleProfiles.of(title, FactKind.TECHNOLOGY, Values.items(items));
	}

}
