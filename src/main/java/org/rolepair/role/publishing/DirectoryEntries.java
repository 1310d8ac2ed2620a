package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.Slug;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Queries name the class of a result whose constructor takes primitives or another
 * result.
 */
interface DirectoryEntries extends Repository<DirectoryEntry, UUID> {

	String SUMMARY = """
			select new org.rolepair.role.publishing.RoleSummary(entry.roleId, entry.slug, entry.title, entry.categorySlug,
				entry.state, revision.number, revision.publishedAt)
			from DirectoryEntry entry join RoleRevision revision on revision.id = entry.revisionId
			""";

	String LISTING = "select entry.slug, entry.title, entry.runningTitle, entry.categorySlug from DirectoryEntry entry ";

	Optional<DirectoryEntry> findById(UUID roleId);

	@Query(SUMMARY + "order by lower(entry.title), entry.slug")
	List<RoleSummary> findSummaries();

	@Query("""
			select distinct entry.roleId from DirectoryEntry entry join entry.names name
			where name.folded like concat('%', :words, '%')""")
	Set<UUID> findIdsByWords(String words);

	@Query(SUMMARY + "where entry.roleId = :id")
	Optional<RoleSummary> findSummaryById(UUID id);

	@Query(SUMMARY + "where entry.slug = :slug")
	Optional<RoleSummary> findSummaryBySlug(Slug slug);

	@Query(LISTING + "where entry.state = PUBLISHED order by lower(entry.title)")
	List<Listing> findListings();

	@Query(countQuery = """
			select count(entry) from DirectoryEntry entry
			where entry.state = PUBLISHED and entry.categorySlug = :category""", value = """
			select new org.rolepair.role.publishing.CodedListing(
				new org.rolepair.role.Listing(entry.slug, entry.title, entry.runningTitle, entry.categorySlug),
				max(name.name))
			from DirectoryEntry entry
			left join entry.names name on name.sort = CODE
			where entry.state = PUBLISHED and entry.categorySlug = :category
			group by entry.slug, entry.title, entry.runningTitle, entry.categorySlug
			order by lower(entry.title), entry.slug""")
	Page<CodedListing> findCodedByCategory(String category, Pageable page);

	@Query(LISTING + """
			join entry.sources source
			where entry.state <> WITHDRAWN and source = :source order by lower(entry.title), entry.slug""")
	Page<Listing> findListingsBySource(String source, Pageable page);

	@Query("""
			select new org.rolepair.role.publishing.DirectoryEntries$SourceUse(source, count(entry))
			from DirectoryEntry entry join entry.sources source
			where entry.state <> WITHDRAWN group by source""")
	List<SourceUse> countBySource();

	@Query("""
			select new org.rolepair.role.publishing.NamedRole(entry.roleId,
				new org.rolepair.role.Listing(entry.slug, entry.title, entry.runningTitle, entry.categorySlug),
				entry.employment)
			from DirectoryEntry entry where entry.state = PUBLISHED and entry.roleId in :ids order by entry.slug""")
	List<NamedRole> findUnnamed(Collection<UUID> ids);

	@Query("""
			select entry.roleId, name.name, name.sort from DirectoryEntry entry join entry.names name
			where entry.roleId in :ids""")
	List<StoredName> findNames(Collection<UUID> ids);

	@Query("""
			select lower(entry.title) from DirectoryEntry entry where entry.state <> WITHDRAWN
			group by lower(entry.title) having count(entry) > 1""")
	Set<String> findRepeatedTitlesInLowerCase();

	@Query("select entry.roleId, entry.revisionId from DirectoryEntry entry where entry.state = PUBLISHED")
	List<DirectoryRevision> findRevisions();

	@Query("""
			select count(distinct entry) from DirectoryEntry entry join entry.names name
			where entry.state = PUBLISHED and name.sort = CODE and name.folded = :folded""")
	int countByCode(String folded);

	record SourceUse(String source, long roles) {

	}

	record StoredName(UUID roleId, String name, NameKind sort) {

	}

	record DirectoryRevision(UUID roleId, UUID revisionId) {

	}

}
