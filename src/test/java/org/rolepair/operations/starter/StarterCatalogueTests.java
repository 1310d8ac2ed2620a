package org.rolepair.operations.starter;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.role.CategoryName;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;
import org.rolepair.role.publishing.AllRoles;
import org.rolepair.role.publishing.Category;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@RolepairTest
class StarterCatalogueTests {

	@Autowired
	private PublishedRoles roles;

	@Test
	void holdsTheArticlesTwoRolesAndSixtyMore() {
		assertThat(AllRoles.of(roles)).hasSize(62);
		assertThat(roles.listings()).hasSize(62);
	}

	@Test
	void everyRoleFileCanBeRead() {
		CatalogueFiles files = CatalogueFiles.packaged();
		assertThat(files.roles()).hasSize(62).extracting(RoleFile::slug).doesNotHaveDuplicates();
		assertThat(files.sources()).hasSize(11);
		assertThat(files.categories()).hasSize(22);
		assertThat(files.checksum()).isEqualTo(CatalogueFiles.packaged().checksum());
	}

	@Test
	void everyRoleHasItsFirstRevision() {
		assertThat(AllRoles.of(roles)).extracting(PublishedRole::revision).containsOnly(1);
	}

	@Test
	void holdsElevenSourcesOfWhichEachIsUsed(@Autowired SourceCatalogue sources) {
		assertThat(sources.all()).hasSize(11).extracting(Citation::slug).doesNotHaveDuplicates();
		for (Citation source : sources.all()) {
			assertThat(roles.listingsCiting(source.slug(), Pageable.unpaged())).as(source.slug()).isNotEmpty();
			assertThat(source.address()).map(URI::getScheme).hasValue("https");
			assertThat(source.licence().orElseThrow()).isNotBlank();
			assertThat(source.method()).isNotBlank();
			assertThat(sources.bySlug(source.slug())).hasValue(source);
		}
		assertThat(sources.bySlug("no-such-source")).isEmpty();
	}

	@Test
	void itsSourcesHaveShortNames(@Autowired SourceCatalogue sources) {
		assertThat(sources.all()).extracting(Citation::slug, Citation::shortName)
			.containsExactlyInAnyOrder(tuple("zippia-patient-service-specialist-vs-patient-coordinator", "Zippia"),
					tuple("bls-oews-may-2025-national", "BLS wage survey"),
					tuple("bls-oews-may-2025-places", "BLS wage survey by place"),
					tuple("bls-oews-may-2024-sectors", "BLS wage survey by sector"),
					tuple("bls-ep-2024-34", "BLS projections"),
					tuple("bls-ep-attainment-2019-2021", "BLS education tables"),
					tuple("bls-ep-entry-requirements-2022", "BLS entry requirements"),
					tuple("bls-cps-2025-table-11", "BLS population survey"),
					tuple("bls-cps-2025-table-11b", "BLS population survey by age"), tuple("onet-29-3", "O*NET survey"),
					tuple("rolepair-after-onet-29-3", "Rolepair"));
	}

	@Test
	void theAgeLimitsAreThoseOfTheirPublications(@Autowired SourceCatalogue sources) {
		assertThat(sources.bySlug("bls-oews-may-2025-national").flatMap(Citation::ageLimitMonths)).hasValue(24);
		assertThat(sources.bySlug("bls-ep-2024-34").flatMap(Citation::ageLimitMonths)).hasValue(36);
		assertThat(sources.bySlug("bls-cps-2025-table-11").flatMap(Citation::ageLimitMonths)).hasValue(24);
		assertThat(sources.bySlug("onet-29-3").flatMap(Citation::ageLimitMonths)).hasValue(120);
	}

	@Test
	void holdsTwentyTwoCategoriesInOrder(@Autowired CategoryCatalogue categories) {
		assertThat(categories.all()).hasSize(22)
			.extracting(Category::name)
			.extracting(CategoryName::slug)
			.doesNotHaveDuplicates();
		assertThat(categories.bySlug("office-and-administrative")).isPresent();
		assertThat(categories.bySlug("no-such-category")).isEmpty();
	}

	@Test
	void everyRoleHasADescriptionSixToTenDutiesPayAndPlainTitles() {
		for (PublishedRole role : AllRoles.of(roles)) {
			RoleProfile profile = role.profile();
			String title = profile.titles().title();
			assertThat(profile.description()).as(title).isPresent();
			assertThat(profile.duties().orElseThrow().items()).as(title).hasSizeBetween(6, 10).doesNotHaveDuplicates();
			assertThat(profile.facts().covers(Section.PAY)).as(title).isTrue();
			assertThat(title).isNotEqualTo(profile.titles().plural());
			assertThat(title.substring(1)).as("sentence case").doesNotContainPattern(" [A-Z][a-z]");
			assertThat(profile.alternateTitles()).as(title).isNotEmpty().doesNotHaveDuplicates();
		}
	}

	@Test
	void relativeStandardErrorsBelongToMeansAndEmploymentOnly() {
		for (PublishedRole role : AllRoles.of(roles)) {
			role.profile().facts().byKind().forEach((kind, fact) -> {
				boolean estimated = fact.value(Quantity.class).flatMap(Quantity::relativeStandardError).isPresent();
				if (estimated) {
					assertThat(kind).as(role.slug().value())
						.isIn(FactKind.ANNUAL_MEAN_WAGE, FactKind.HOURLY_MEAN_WAGE, FactKind.EMPLOYMENT);
				}
			});
		}
	}

	@Test
	void everyRatedRoleHasAllThirtyFiveSkills() {
		List<Ratings> ratings = AllRoles.of(roles)
			.stream()
			.flatMap((role) -> role.profile().facts().value(FactKind.SKILL_IMPORTANCE, Ratings.class).stream())
			.toList();
		assertThat(ratings).isNotEmpty().allSatisfy((rated) -> assertThat(rated.parts()).hasSize(35));
	}

	@Test
	void raceAndHispanicEthnicityOverlap() {
		for (PublishedRole role : AllRoles.of(roles)) {
			role.profile()
				.facts()
				.value(FactKind.RACE_AND_HISPANIC_ETHNICITY, Distribution.class)
				.ifPresent((shares) -> {
					assertThat(shares.scheme()).isEqualTo(Distribution.Scheme.OVERLAPPING);
					assertThat(shares.parts()).extracting(Part::name).anyMatch((name) -> name.startsWith("Hispanic"));
				});
		}
	}

}
