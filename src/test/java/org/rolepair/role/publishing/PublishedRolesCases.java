package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.Listing;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Citation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What holds of published roles on either database, on the starter catalogue. What a case
 * writes is rolled back, since other tests read the same database.
 */
interface PublishedRolesCases {

	@Test
	default void rolesAreFoundByTheirSlugs(@Autowired PublishedRoles roles) {
		Map<Slug, PublishedRole> found = roles
			.bySlugs(List.of(new Slug("lawyer"), new Slug("pharmacist"), new Slug("no-such-role")));
		assertThat(found).containsOnlyKeys(new Slug("lawyer"), new Slug("pharmacist"));
		assertThat(found.get(new Slug("lawyer")).profile().titles().title()).isEqualTo("Lawyer");
		assertThat(roles.bySlugs(List.of())).isEmpty();
	}

	@Test
	default void newestIsAskedForAgainOnceSomethingIsPublished(@Autowired PublishedRoles roles,
			@Autowired JdbcClient database, @Autowired ProfileCache profiles) {
		Slug lawyer = new Slug("lawyer");
		PublishedRole before = roles.bySlugs(List.of(lawyer)).get(lawyer);
		assertThat(roles.bySlugs(List.of(lawyer)).get(lawyer)).isSameAs(before);
		rename(database, "lawyer", "advocate");
		try {
			assertThat(roles.bySlugs(List.of(lawyer)).get(lawyer)).isSameAs(before);
			profiles.invalidate();
			assertThat(roles.bySlugs(List.of(lawyer))).isEmpty();
		}
		finally {
			rename(database, "advocate", "lawyer");
			profiles.invalidate();
		}
		assertThat(roles.bySlugs(List.of(lawyer)).get(lawyer)).isSameAs(before);
	}

	@Test
	default void whatIsTakenBackIsNotKept(@Autowired PublishedRoles roles, @Autowired JdbcClient database,
			@Autowired TransactionTemplate transaction) {
		Slug advocate = new Slug("advocate");
		transaction.executeWithoutResult((status) -> {
			rename(database, "lawyer", "advocate");
			assertThat(roles.bySlugs(List.of(advocate))).containsOnlyKeys(advocate);
			status.setRollbackOnly();
		});
		assertThat(roles.bySlugs(List.of(advocate))).isEmpty();
	}

	private static void rename(JdbcClient database, String from, String to) {
		assertThat(database.sql("update directory_entry set slug = ? where slug = ?").params(to, from).update())
			.isOne();
	}

	@Test
	default void revisionsHoldWhatTheRolesHold(@Autowired PublishedRoles roles, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction) {
		for (PublishedRole published : AllRoles.of(roles)) {
			RoleProfile stored = transaction
				.execute((status) -> jobRoles.findBySlug(published.slug()).orElseThrow().profile());
			assertThat(published.profile()).isEqualTo(stored);
			assertThat(ProfileJson.read(ProfileJson.write(stored))).isEqualTo(stored);
		}
	}

	/** Each start looks for roles without a revision. */
	@Test
	default void nextStartWritesNoFurtherRevision(@Autowired FirstRevisions first, @Autowired JdbcClient database) {
		first.afterSingletonsInstantiated();
		assertThat(database.sql("select number from role_revision").query(Integer.class).list()).hasSize(62)
			.containsOnly(1);
	}

	@Test
	default void listingsStandByTitle(@Autowired PublishedRoles roles) {
		List<String> titles = roles.listings().stream().map((role) -> role.title().toLowerCase()).toList();
		assertThat(titles).hasSizeGreaterThan(50).isSorted();
		assertThat(AllRoles.of(roles)).extracting((role) -> role.slug().value()).isSorted();
	}

	@Test
	default void listingsAreThoseOfASource(@Autowired PublishedRoles roles) {
		assertThat(roles.listingsCiting("zippia-patient-service-specialist-vs-patient-coordinator", Pageable.unpaged()))
			.extracting((role) -> role.slug().value())
			.containsExactly("patient-coordinator", "patient-service-specialist");
		assertThat(roles.listingsCiting("no-such-source", Pageable.unpaged())).isEmpty();
	}

	@Test
	default void rolesAreFoundByTheirIds(@Autowired PublishedRoles roles, @Autowired RoleSummaries kept) {
		RoleSummary lawyer = kept.bySlug(new Slug("lawyer")).orElseThrow();
		assertThat(roles.byIds(List.of(lawyer.id(), new UUID(0, 0))).get(lawyer.id()).slug())
			.isEqualTo(new Slug("lawyer"));
		assertThat(roles.byIds(List.of(new UUID(0, 0)))).isEmpty();
	}

	@Test
	default void rolesOfACategoryStandWithTheirCodes(@Autowired PublishedRoles roles) {
		String category = "office-and-administrative";
		Page<CodedListing> coded = roles.codedListingsIn(category, Pageable.unpaged());
		assertThat(coded).extracting(CodedListing::listing)
			.isEqualTo(roles.listings().stream().filter((role) -> role.categorySlug().equals(category)).toList());
		assertThat(coded).filteredOn((role) -> role.listing().slug().value().equals("customer-service-representative"))
			.singleElement()
			.extracting(CodedListing::code)
			.isEqualTo(Optional.of("43-4051.00"));
	}

	@Test
	@Transactional
	default void publishingWritesTheNextRevisionAndTheDirectory(@Autowired PublishedRoles roles,
			@Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction, @Autowired JdbcClient database) {
		change(transaction, jobRoles, publishing, "welder", (role) -> role.rename(new Slug("metal-joiner")));
		Slug present = new Slug("metal-joiner");
		assertThat(roles.bySlugs(List.of(new Slug("welder")))).isEmpty();
		assertThat(roles.bySlugs(List.of(present)).get(present).revision()).isEqualTo(2);
		assertThat(roles.currentSlug(new Slug("welder"))).hasValue(present);
		assertThat(database
			.sql("select number from role_revision where role_id = (select id from job_role where slug = "
					+ "'metal-joiner') order by number")
			.query(Integer.class)
			.list()).containsExactly(1, 2);
		change(transaction, jobRoles, publishing, "metal-joiner", (role) -> role.rename(new Slug("welder")));
		assertThat(roles.currentSlug(present)).hasValue(new Slug("welder"));
		assertThat(roles.currentSlug(new Slug("welder"))).isEmpty();
	}

	@Test
	@Transactional
	default void removedRoleLeavesItsSlugFree(@Autowired PublishedRoles roles, @Autowired RolePublishing publishing,
			@Autowired RoleHistory history) {
		UUID id = UUID.randomUUID();
		Slug slug = new Slug("tea-taster");
		RoleContent lawyer = RoleContent.of(roles.bySlug(new Slug("lawyer")).orElseThrow().profile());
		RoleContent content = new RoleContent(slug, lawyer.titles(), lawyer.category(), lawyer.socCode(),
				lawyer.onetSocCode(), lawyer.currency(), lawyer.description(), lawyer.alternateTitles(),
				lawyer.duties(), lawyer.facts());
		publishing.publish(id, 0, content, new ChangeSignature("Editor", "New"));
		assertThat(roles.bySlug(slug)).isPresent();
		publishing.remove(List.of(id));
		assertThat(roles.bySlug(slug)).isEmpty();
		assertThat(history.lines(id)).isEmpty();
		assertThat(publishing.publish(UUID.randomUUID(), 0, content, new ChangeSignature("Editor", "Again")))
			.isEqualTo(1);
	}

	@Test
	default void anotherRolesSlugIsRefusedAndNothingIsLeft(@Autowired PublishedRoles roles,
			@Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction) {
		assertThatIllegalStateException()
			.isThrownBy(() -> change(transaction, jobRoles, publishing, "carpenter",
					(role) -> role.rename(new Slug("electrician"))))
			.withMessage("The slug electrician is or was another role's");
		assertUntouched(roles, "carpenter");
		assertUntouched(roles, "electrician");
	}

	@Test
	@Transactional
	default void anotherRolesFormerSlugIsRefusedToo(@Autowired PublishedRoles roles,
			@Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction) {
		change(transaction, jobRoles, publishing, "paralegal", (role) -> role.rename(new Slug("legal-assistant")));
		assertThatIllegalStateException()
			.isThrownBy(() -> change(transaction, jobRoles, publishing, "carpenter",
					(role) -> role.rename(new Slug("paralegal"))))
			.withMessage("The slug paralegal is or was another role's");
		assertUntouched(roles, "carpenter");
	}

	@ParameterizedTest
	@CsvSource({ "firefighter, state = 'DRAFT', draft", "data-scientist, description_source_id = null, description" })
	@Transactional
	default void roleThatMayNotBePublishedIsRefused(String slug, String change, String reason,
			@Autowired PublishedRoles roles, @Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction, @Autowired JdbcClient database) {
		database.sql("update job_role set " + change + " where slug = ?").param(slug).update();
		assertThatIllegalStateException().isThrownBy(() -> change(transaction, jobRoles, publishing, slug, (role) -> {
		})).withMessageContaining(reason);
		assertUntouched(roles, slug);
	}

	@Test
	default void publishingNeedsTheTransactionOfTheChange(@Autowired RolePublishing publishing,
			@Autowired JobRoles jobRoles) {
		JobRole role = jobRoles.findBySlug(new Slug("lawyer")).orElseThrow();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> publishing.publish(role, new ChangeSignature("Editor", "No transaction")));
	}

	@Test
	default void aChangeThatFailsAfterPublishingLeavesNothing(@Autowired PublishedRoles roles,
			@Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction) {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> transaction.executeWithoutResult((status) -> {
				publishing.publish(jobRoles.findBySlug(new Slug("lawyer")).orElseThrow(),
						new ChangeSignature("Editor", "Then it fails"));
				throw new UnsupportedOperationException("afterwards");
			}));
		assertUntouched(roles, "lawyer");
	}

	@Test
	@Transactional
	default void aRetiredRoleIsShownAndNoLongerListed(@Autowired PublishedRoles roles,
			@Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction) {
		Slug clerk = new Slug("billing-clerk");
		change(transaction, jobRoles, publishing, "billing-clerk",
				(role) -> role.retire(jobRoles.findBySlug(new Slug("general-office-clerk")).orElseThrow()));
		PublicationStatus standing = roles.bySlugs(List.of(clerk)).get(clerk).profile().status();
		assertThat(standing).isEqualTo(new PublicationStatus(RoleState.RETIRED,
				Optional.of(new PublicationStatus.Successor(new Slug("general-office-clerk"), "General office clerk")),
				Optional.empty()));
		assertThat(roles.listings()).extracting(Listing::slug).doesNotContain(clerk);
		assertThat(AllRoles.of(roles)).extracting(PublishedRole::slug).contains(clerk);
		assertThatIllegalStateException().isThrownBy(() -> change(transaction, jobRoles, publishing, "billing-clerk",
				(role) -> role.retire(jobRoles.findBySlug(new Slug("lawyer")).orElseThrow())));
	}

	@Test
	@Transactional
	default void aWithdrawnRoleKeepsItsReasonAndIsNowhereElse(@Autowired PublishedRoles roles,
			@Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired TransactionTemplate transaction) {
		Slug waiter = new Slug("waiter-or-waitress");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(
				() -> change(transaction, jobRoles, publishing, "waiter-or-waitress", (role) -> role.withdraw(" ")));
		change(transaction, jobRoles, publishing, "waiter-or-waitress", (role) -> role.withdraw("Entered twice."));
		assertThat(roles.bySlugs(List.of(waiter)).get(waiter).profile().status())
			.isEqualTo(new PublicationStatus(RoleState.WITHDRAWN, Optional.empty(), Optional.of("Entered twice.")));
		assertThat(AllRoles.of(roles)).extracting(PublishedRole::slug).doesNotContain(waiter);
		assertThat(roles.listings()).extracting(Listing::slug).doesNotContain(waiter);
		assertThat(roles.listingsCiting("bls-oews-may-2025-national", Pageable.unpaged())).extracting(Listing::slug)
			.doesNotContain(waiter);
		assertThatIllegalStateException().isThrownBy(() -> change(transaction, jobRoles, publishing,
				"waiter-or-waitress", (role) -> role.withdraw("Again.")));
		assertThatIllegalStateException().isThrownBy(() -> change(transaction, jobRoles, publishing,
				"waiter-or-waitress", (role) -> role.retire(jobRoles.findBySlug(new Slug("lawyer")).orElseThrow())));
	}

	@Test
	default void theDatabaseItselfRefusesASecondUseOfASlug(@Autowired JdbcClient database) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> database.sql("update job_role set slug = 'lawyer' where slug = 'pharmacist'").update());
	}

	@Test
	default void theRolesThatCiteASourceAreCountedAsTheyAreListed(@Autowired PublishedRoles roles) {
		Set<String> cited = AllRoles.of(roles)
			.stream()
			.filter((role) -> role.profile().status().state() == RoleState.PUBLISHED)
			.flatMap((role) -> role.profile().citations().stream())
			.map(Citation::slug)
			.collect(Collectors.toSet());
		assertThat(cited).hasSizeGreaterThanOrEqualTo(11);
		assertThat(roles.citingRoles().keySet()).isEqualTo(cited);
		roles.citingRoles()
			.forEach((source, count) -> assertThat(roles.listingsCiting(source, Pageable.unpaged())).as(source)
				.hasSize(count.intValue()));
	}

	@Test
	default void aRoleDoesNotSucceedItself(@Autowired JobRoles jobRoles) {
		JobRole role = jobRoles.findBySlug(new Slug("lawyer")).orElseThrow();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> role.retire(role));
	}

	@Test
	@Transactional
	default void renamingKeepsEveryFormerSlugOnce(@Autowired JobRoles jobRoles) {
		JobRole role = jobRoles.findBySlug(new Slug("lawyer")).orElseThrow();
		role.rename(new Slug("lawyer"));
		assertThat(role.formerSlugs()).isEmpty();
		role.rename(new Slug("attorney"));
		role.rename(new Slug("attorney-at-law"));
		assertThat(role.formerSlugs()).containsExactlyInAnyOrder(new Slug("lawyer"), new Slug("attorney"));
		role.rename(new Slug("lawyer"));
		assertThat(role.slug()).hasToString("lawyer");
		assertThat(role.formerSlugs()).containsExactlyInAnyOrder(new Slug("attorney"), new Slug("attorney-at-law"));
	}

	@Test
	default void storedFactsThatBreakARuleAreRefused(@Autowired JobRoles jobRoles, @Autowired JdbcClient database,
			@Autowired TransactionTemplate transaction) {
		for (String spoiling : List.of(
				"update role_figure set amount = 1 where kind = 'ANNUAL_WAGE_PERCENTILE_90' and role_id = ?",
				"update role_figure set amount = 101 where kind = 'EDUCATIONAL_ATTAINMENT' and position = 0 and role_id = ?",
				"update role_figure set amount = 5.5 where kind = 'SKILL_IMPORTANCE' and position = 0 and role_id = ?",
				"update role_figure set position = 99 where kind = 'SKILL_IMPORTANCE' and position = 3 and role_id = ?",
				"delete from role_figure where kind = 'EDUCATIONAL_ATTAINMENT' and position = 1 and role_id = ?",
				"delete from role_section where section = 'PAY' and role_id = ?")) {
			transaction.executeWithoutResult((status) -> {
				status.setRollbackOnly();
				UUID id = database.sql("select id from job_role where slug = 'pharmacist'").query(UUID.class).single();
				assertThat(database.sql(spoiling).param(id).update()).as(spoiling).isEqualTo(1);
				JobRole role = jobRoles.findById(id).orElseThrow();
				assertThatExceptionOfType(RuntimeException.class).as(spoiling)
					.isThrownBy(role::profile)
					.isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
			});
		}
	}

	@Test
	@Transactional
	default void whatWasPublishedCanBePublishedAgainTheSame(@Autowired RoleSummaries kept,
			@Autowired RoleHistory history, @Autowired RolePublishing publishing, @Autowired JobRoles jobRoles,
			@Autowired EntityManager entities) {
		for (RoleSummary role : kept.all()) {
			RoleProfile before = history.newest(role.id()).orElseThrow().profile();
			int number = publishing.publish(role.id(), role.revision(), RoleContent.of(before),
					new ChangeSignature("Editor", "The same again"));
			assertThat(number).isEqualTo(role.revision() + 1);
			assertThat(history.newest(role.id()).orElseThrow().profile()).isEqualTo(before);
			entities.flush();
			entities.clear();
			assertThat(jobRoles.findById(role.id()).orElseThrow().profile()).isEqualTo(before);
		}
	}

	@Test
	@Transactional
	default void aNewRoleIsPublishedFromItsContent(@Autowired RoleSummaries kept, @Autowired RoleHistory history,
			@Autowired RolePublishing publishing) {
		RoleContent nurse = RoleContent
			.of(history.newest(kept.bySlug(new Slug("registered-nurse")).orElseThrow().id()).orElseThrow().profile());
		UUID id = UUID.randomUUID();
		RoleContent twin = new RoleContent(new Slug("twin-of-the-nurse"), nurse.titles(), nurse.category(),
				nurse.socCode(), nurse.onetSocCode(), nurse.currency(), nurse.description(), nurse.alternateTitles(),
				nurse.duties(), nurse.facts());
		publishing.publish(id, 0, twin, new ChangeSignature("Editor", "New"));
		assertThat(RoleContent.of(history.newest(id).orElseThrow().profile())).isEqualTo(twin);
		assertThat(kept.byId(id)).hasValueSatisfying((role) -> assertThat(role.revision()).isEqualTo(1));
		assertThatExceptionOfType(RoleChangedException.class)
			.isThrownBy(() -> publishing.publish(id, 0, twin, new ChangeSignature("Editor", "New once more")));
		assertThatExceptionOfType(RoleChangedException.class)
			.isThrownBy(() -> publishing.withdraw(id, 7, "Never.", new ChangeSignature("Editor", "Too late")));
	}

	@Test
	default void everyStarterRoleCoversEverySectionThatItStores(@Autowired PublishedRoles roles,
			@Autowired JdbcClient database) {
		List<String> starterRoles = database.sql("""
				select slug from job_role join role_revision on role_id = job_role.id
				where number = 1 and author = 'Rolepair'""").query(String.class).list();
		assertThat(starterRoles).hasSize(62);
		assertThat(AllRoles.of(roles)).filteredOn((role) -> starterRoles.contains(role.slug().value()))
			.hasSize(62)
			.allSatisfy((role) -> {
				Collection<Section> stored = role.profile().facts().otherwise().keySet();
				assertThat(stored).as(role.slug().value()).contains(Section.PAY, Section.OUTLOOK, Section.EDUCATION);
			});
	}

	private static void change(TransactionTemplate transaction, JobRoles roles, RolePublishing publishing, String slug,
			Consumer<JobRole> change) {
		transaction.executeWithoutResult((status) -> {
			JobRole role = roles.findBySlug(new Slug(slug)).orElseThrow();
			change.accept(role);
			publishing.publish(role, new ChangeSignature("Editor", "A test"));
		});
	}

	private static void assertUntouched(PublishedRoles roles, String slug) {
		PublishedRole role = roles.bySlugs(List.of(new Slug(slug))).get(new Slug(slug));
		assertThat(role.revision()).isEqualTo(1);
		assertThat(role.profile().status().state()).isEqualTo(RoleState.PUBLISHED);
	}

}
