package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.rolepair.role.NameKind;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.occupation.TextNormalizer;

/** A role's newest revision, and its data for lists and searches. */
@Entity
class DirectoryEntry {

	@Id
	private UUID roleId;

	private UUID revisionId;

	private Slug slug;

	private String title;

	private String runningTitle;

	private String categorySlug;

	@Enumerated(EnumType.STRING)
	private RoleState state;

	private long employment;

	@ElementCollection
	@CollectionTable(name = "directory_name", joinColumns = @JoinColumn(name = "role_id"))
	private List<DirectoryName> names = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "directory_source", joinColumns = @JoinColumn(name = "role_id"))
	@Column(name = "source_slug")
	private Set<String> sources = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected DirectoryEntry() {
	}

	DirectoryEntry(UUID roleId) {
		this();
		this.roleId = roleId;
	}

	void pointTo(RoleRevision revision, RoleProfile profile) {
		this.revisionId = revision.id();
		this.slug = profile.slug();
		this.title = profile.titles().title();
		this.runningTitle = profile.titles().runningTitle();
		this.categorySlug = profile.category().slug();
		this.state = profile.status().state();
		this.employment = profile.facts()
			.value(FactKind.EMPLOYMENT, Quantity.class)
			.map((jobs) -> jobs.value().longValue())
			.orElse(0L);
		this.names.clear();
		this.names.addAll(DirectoryName.of(profile));
		this.sources.clear();
		profile.citations().forEach((citation) -> this.sources.add(citation.slug()));
	}

	/** One name that a search finds a role by, also in its normalized form. */
	@Embeddable
	record DirectoryName(String name, String folded, @Enumerated(EnumType.STRING) NameKind sort) {

		/**
		 * Returns all names of a role, each once: a title rather than an alternate title.
		 */
		static List<DirectoryName> of(RoleProfile profile) {
			Map<String, DirectoryName> names = new LinkedHashMap<>();
			add(names, profile.titles().title(), NameKind.TITLE);
			add(names, profile.titles().plural(), NameKind.TITLE);
			profile.alternateTitles().forEach((title) -> add(names, title, NameKind.ALTERNATE_TITLE));
			profile.socCode().ifPresent((code) -> add(names, code, NameKind.CODE));
			profile.onetSocCode().ifPresent((code) -> add(names, code, NameKind.CODE));
			return List.copyOf(names.values());
		}

		private static void add(Map<String, DirectoryName> names, String name, NameKind sort) {
			String folded = TextNormalizer.fold(name);
			names.putIfAbsent(folded, new DirectoryName(name, folded, sort));
		}

	}

}
