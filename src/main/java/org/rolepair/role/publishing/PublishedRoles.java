package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.Listing;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.TextNormalizer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The public view of roles: the newest revision of each, and the directory. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PublishedRoles {

	/** The number of profiles in memory at once when all are read. */
	private static final int BATCH = 25;

	private final RoleRevisions revisions;

	private final DirectoryEntries directory;

	private final JobRoles roles;

	private final ProfileCache profiles;

	/**
	 * Returns roles by their present slugs, including withdrawn ones. Makes one query, or
	 * none if all were read since the last publication.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<Slug, PublishedRole> bySlugs(Collection<Slug> slugs) {
		return this.profiles.newest(slugs, isInWriteTransaction());
	}

	/** Returns a role by its present slug, even if it is withdrawn. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<PublishedRole> bySlug(Slug slug) {
		return Optional.ofNullable(bySlugs(List.of(slug)).get(slug));
	}

	/** Returns whether this transaction can have uncommitted changes. */
	private static boolean isInWriteTransaction() {
		return TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
	}

	/** Returns a batch of roles that were ever published, in one query. */
	public Map<UUID, PublishedRole> byIds(Collection<UUID> ids) {
		return this.revisions.findNewestByIds(ids)
			.stream()
			.collect(Collectors.toMap(RoleRevision::roleId, RoleRevision::published));
	}

	/** Returns the present slug of the public role that had a former slug. */
	public Optional<Slug> currentSlug(Slug former) {
		return this.roles.findByFormerSlugsContaining(former).map(JobRole::slug);
	}

	/** Reads every published role in slug order, a few at a time to limit memory. */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void forEach(Consumer<PublishedRole> reader) {
		readInBatches(listings().stream().map(Listing::slug), (role) -> {
			if (role.profile().status().state() == RoleState.PUBLISHED) {
				reader.accept(role);
			}
		});
	}

	/** Reads every role that is not withdrawn in slug order, a few at a time. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public void forEachNotWithdrawn(BiConsumer<RoleSummary, RoleProfile> reader) {
		Map<Slug, RoleSummary> kept = this.directory.findSummaries()
			.stream()
			.filter((role) -> role.state() != RoleState.WITHDRAWN)
			.collect(Collectors.toMap(RoleSummary::slug, Function.identity()));
		readInBatches(kept.keySet().stream(),
				(role) -> reader.accept(Objects.requireNonNull(kept.get(role.slug())), role.profile()));
	}

	private void readInBatches(Stream<Slug> roles, Consumer<PublishedRole> reader) {
		List<Slug> slugs = roles.sorted(Comparator.comparing(Slug::value)).toList();
		PublicContentChanged.inBatches(slugs, BATCH)
			.forEach((batch) -> this.revisions.findNewestBySlugs(batch, List.of())
				.stream()
				.map(RoleRevisions.NewestRevision::read)
				.sorted(Comparator.comparing((role) -> role.slug().value()))
				.forEach(reader));
	}

	/** Returns what names the slug of roles whose title another role has, too. */
	private UnaryOperator<Listing> toldApart() {
		Set<String> repeated = this.directory.findRepeatedTitlesInLowerCase();
		return (role) -> repeated.contains(role.title().toLowerCase(Locale.ROOT)) ? role.withSlugInTitle() : role;
	}

	/** Returns all published roles, by title. */
	public List<Listing> listings() {
		return this.directory.findListings().stream().map(toldApart()).toList();
	}

	/** Returns a page of the published roles of a category with their codes, by title. */
	public Page<CodedListing> codedListingsIn(String categorySlug, Pageable page) {
		UnaryOperator<Listing> apart = toldApart();
		return this.directory.findCodedByCategory(categorySlug, page)
			.map((role) -> role.withListing(apart.apply(role.listing())));
	}

	/** Returns a page of the public roles that cite a source, by title. */
	public Page<Listing> listingsCiting(String sourceSlug, Pageable page) {
		return this.directory.findListingsBySource(sourceSlug, page).map(toldApart());
	}

	/** Counts the public roles that share a SOC or O*NET-SOC code. */
	public int withCode(String code) {
		return this.directory.countByCode(TextNormalizer.fold(code));
	}

	/** Counts the public roles that cite each source, if any do. */
	public Map<String, Long> citingRoles() {
		return this.directory.countBySource()
			.stream()
			.collect(Collectors.toMap(DirectoryEntries.SourceUse::source, DirectoryEntries.SourceUse::roles));
	}

	/** Returns the newest revision of each published role, for detecting changes. */
	public Map<UUID, UUID> revisions() {
		return this.directory.findRevisions()
			.stream()
			.collect(Collectors.toMap(DirectoryEntries.DirectoryRevision::roleId,
					DirectoryEntries.DirectoryRevision::revisionId));
	}

	/** Reads a batch of published roles with all their names, by slug. */
	public List<NamedRole> named(Collection<UUID> ids) {
		Map<UUID, List<NamedRole.Name>> names = this.directory.findNames(ids)
			.stream()
			.collect(Collectors.groupingBy(DirectoryEntries.StoredName::roleId, Collectors
				.mapping((name) -> new NamedRole.Name(name.name(), name.sort()), Collectors.toUnmodifiableList())));
		UnaryOperator<Listing> apart = toldApart();
		return this.directory.findUnnamed(ids)
			.stream()
			.map((role) -> role.withListing(apart.apply(role.listing()))
				.withNames(names.getOrDefault(role.id(), List.of())))
			.toList();
	}

}
