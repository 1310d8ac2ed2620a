package org.rolepair.role.publishing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Golden;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.ItemMark;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.Text;
import org.rolepair.role.fact.Values;
import org.rolepair.source.Citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ProfileJsonTests {

	@Test
	void aProfileOfEveryFormOfAnswerComesBackAsItWas() {
		List<Part> withheld = new ArrayList<>(Values.parts("Women", "87.50"));
		withheld.add(Values.withheld("Men"));
		Part rated = new Part("Active Listening", "active listening", Quantity.of("4.00"), Optional.of(new Sampling(8,
				Optional.of(new BigDecimal("0.1200")), Optional.of(new BigDecimal("3.50")), Optional.empty())));
		RoleProfile profile = RoleProfiles.role("Registered nurse")
			.soc("29-1141")
			.alsoCalled("RN", "Nurse \"on call\" </script>")
			.described("Watches over patients – day & night.\nAlways.")
			.duties("One", "Two | Treat injuries | Treat illnesses", "Three")
			.citing(Citations.withAgeLimit("survey", 24))
			.with(FactKind.ANNUAL_MEAN_WAGE, Values.estimate("101420", "0.20"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_10, Quantity.of("68940.00"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_25, Quantity.of("80330"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_75, Quantity.of("112350"))
			.with(FactKind.ANNUAL_WAGE_PERCENTILE_90, Values.atLeast("239200"))
			.with(FactKind.BEST_PAYING_STATE,
					Values.bestPaying("California", FactKind.ANNUAL_MEAN_WAGE, "150280", "101420", 500))
			.with(FactKind.ANNUAL_OPENINGS, Values.thousands("189.10"))
			.with(FactKind.EMPLOYMENT, Quantity.of("1000"))
			.from(Origins.onRow(Origins.undated("article"), null, "Nurses"))
			.with(FactKind.JOB_SATISFACTION, new Blank(BlankReason.TOO_FEW_RESPONDENTS))
			.with(FactKind.MOST_COMMON_DEGREE, Values.share("Bachelor's Degree", "40.0"))
			.with(FactKind.TYPICAL_ENTRY_EDUCATION, new Text("Bachelor's degree"))
			.with(FactKind.TIME_TO_BECOME, Values.range("2", "4.5"))
			.with(FactKind.GENDER, new Distribution(Distribution.Scheme.EXCLUSIVE, withheld))
			.with(FactKind.SKILL_IMPORTANCE, new Ratings(List.of(rated)))
			.with(FactKind.TECHNOLOGY,
					Values.items(NamedItem.of("Excel").detailed("Spreadsheet software").marked(Set.of(ItemMark.HOT)),
							NamedItem.of("Nursing", "51.3801")))
			.with(FactKind.WORK_STYLE_IMPACT, Values.ratings("Stress Tolerance", "-1.50"))
			.otherwise(Section.PAY, BlankReason.NOT_COLLECTED)
			.build();
		assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
	}

	@Test
	void aSourcesShortNameIsKeptOnlyWhereItWasEntered() {
		String stored = Golden.text("role-profile.json");
		String named = stored.replaceFirst("\"address\":\"https", "\"shortName\":\"Lamp book\",$0");
		RoleProfile read = ProfileJson.read(named);
		assertThat(read.citations().get(0).shortName()).isEqualTo("Lamp book");
		assertThat(ProfileJson.read(stored).citations().get(0).shortName()).isNotBlank();
		assertThat(ProfileJson.write(read)).isEqualTo(named).isNotEqualTo(stored);
	}

	@Test
	void decimalsAreKeptToTheLastNought() {
		RoleProfile profile = RoleProfiles.of("Nurse", FactKind.PROJECTED_CHANGE, Quantity.of("4.0"));
		RoleProfile read = ProfileJson.read(ProfileJson.write(profile));
		assertThat(read.facts().value(FactKind.PROJECTED_CHANGE, Quantity.class)).map(Quantity::amount)
			.hasValue(new BigDecimal("4.0"));
	}

	@Test
	void aRetiredRoleKeepsItsSuccessor() {
		RoleProfile profile = RoleProfiles.role("Nurse").retired("registered-nurse", "Registered nurse").build();
		assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
	}

	@Test
	void statesItsVersion() {
		assertThat(ProfileJson.write(RoleProfiles.role("Nurse").build())).startsWith("{\"version\":1,");
	}

	@Test
	void anotherVersionIsRefusedInWords() {
		String json = ProfileJson.write(RoleProfiles.role("Nurse").build()).replace("\"version\":1", "\"version\":2");
		assertThatIllegalStateException().isThrownBy(() -> ProfileJson.read(json)).withMessageContaining("format 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "role-profile.json", "withdrawn-role-profile.json", "role-profile-lists.json" })
	void aStoredProfileIsWrittenAgainAsItWas(String file) {
		String stored = Golden.text(file);
		assertThat(ProfileJson.write(ProfileJson.read(stored))).isEqualTo(stored);
	}

	@Test
	void everyProfileOfAStoredDatabaseIsWrittenAgainAsItWas(@TempDir Path folder) {
		List<String> profiles = Golden.open(folder).queryForList("select profile from role_revision", String.class);
		assertThat(profiles).hasSize(69)
			.allSatisfy((stored) -> assertThat(ProfileJson.write(ProfileJson.read(stored))).isEqualTo(stored));
	}

}
