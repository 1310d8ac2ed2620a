package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Origin;
import org.rolepair.source.Citation;
import org.rolepair.source.Source;

/** A job role with its published facts, from which a {@link RoleProfile} is made. */
@Entity
class JobRole {

	@Id
	@Getter(AccessLevel.PACKAGE)
	private UUID id;

	@Version
	private int version;

	@Getter(AccessLevel.PACKAGE)
	private Slug slug;

	@ElementCollection
	@CollectionTable(name = "former_slug", joinColumns = @JoinColumn(name = "role_id"))
	@Column(name = "slug")
	private Set<Slug> formerSlugs = new LinkedHashSet<>();

	@Embedded
	@Getter(AccessLevel.PACKAGE)
	private Titles titles;

	@ManyToOne(fetch = FetchType.LAZY)
	private Category category;

	@Enumerated(EnumType.STRING)
	private RoleState state;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable JobRole successor;

	private @Nullable String withdrawalReason;

	private @Nullable String socCode;

	private @Nullable String onetSocCode;

	private Currency currency;

	@Embedded
	private RoleTexts texts;

	@ElementCollection
	@CollectionTable(name = "role_section", joinColumns = @JoinColumn(name = "role_id"))
	private List<SectionEntry> sections = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "role_figure", joinColumns = @JoinColumn(name = "role_id"))
	private List<FigureEntry> figures = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected JobRole() {
	}

	JobRole(UUID id, RoleContent content, RoleReferences references) {
		this();
		this.id = id;
		this.slug = content.slug();
		this.state = RoleState.PUBLISHED;
		this.texts = new RoleTexts();
		revise(content, references);
	}

	void revise(RoleContent content, RoleReferences references) {
		rename(content.slug());
		this.titles = content.titles();
		this.category = references.category(content.category());
		this.socCode = content.socCode().orElse(null);
		this.onetSocCode = content.onetSocCode().orElse(null);
		this.currency = content.currency();
		this.texts.revise(content, references);
		this.sections.clear();
		this.figures.clear();
		content.facts().otherwise().forEach((section, otherwise) -> {
			Optional<Origin> common = content.facts().commonOrigin(section);
			this.sections.add(new SectionEntry(section, common, otherwise, references));
		});
		content.facts()
			.byKind()
			.values()
			.forEach((fact) -> this.figures.addAll(StoredFacts.entries(fact,
					content.facts().commonOrigin(fact.kind().section()).orElseThrow(), references)));
	}

	Set<Slug> formerSlugs() {
		return Set.copyOf(this.formerSlugs);
	}

	/** Changes the slug. The present one still leads to this role. */
	void rename(Slug slug) {
		if (slug.equals(this.slug)) {
			return;
		}
		this.formerSlugs.remove(slug);
		this.formerSlugs.add(this.slug);
		this.slug = slug;
	}

	/** Retires this role, which stays visible with a notice about its successor. */
	void retire(JobRole successor) {
		requireState("retired", RoleState.PUBLISHED);
		if (successor == this) {
			throw new IllegalArgumentException("A role can't succeed itself");
		}
		if (successor.state != RoleState.PUBLISHED) {
			throw new IllegalArgumentException("A role's successor is a published one");
		}
		this.state = RoleState.RETIRED;
		this.successor = successor;
	}

	/** Withdraws this role from the site. A successor is kept for its restoration. */
	void withdraw(String reason) {
		requireState("withdrawn", RoleState.PUBLISHED, RoleState.RETIRED);
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A withdrawal gives its reason");
		}
		this.state = RoleState.WITHDRAWN;
		this.withdrawalReason = reason;
	}

	/** Undoes the last change of state, so a role may be retired again. */
	void restore() {
		requireState("restored", RoleState.RETIRED, RoleState.WITHDRAWN);
		boolean retired = this.state == RoleState.WITHDRAWN && this.successor != null;
		this.state = retired ? RoleState.RETIRED : RoleState.PUBLISHED;
		this.successor = retired ? this.successor : null;
		this.withdrawalReason = null;
	}

	void replace(Skill gone, Skill kept) {
		this.figures.forEach((figure) -> figure.replace(gone, kept));
	}

	/** Returns the current profile. Stored facts must keep the rules of the domain. */
	RoleProfile profile() {
		StoredFacts stored = new StoredFacts(this.sections, this.figures);
		RoleContent content = new RoleContent(this.slug, this.titles, this.category.name().slug(),
				Optional.ofNullable(this.socCode), Optional.ofNullable(this.onetSocCode), this.currency,
				this.texts.description(), this.texts.alternateTitles(), this.texts.duties(), stored.facts());
		List<Citation> citations = Stream.concat(stored.sources(), this.texts.sources())
			.map(Source::citation)
			.distinct()
			.toList();
		return RoleProfile.of(content, this.category.name(), standing(), citations);
	}

	private PublicationStatus standing() {
		Optional<PublicationStatus.Successor> next = Optional.ofNullable(this.successor)
			.filter((role) -> this.state == RoleState.RETIRED)
			.map((role) -> new PublicationStatus.Successor(role.slug(), role.titles().title()));
		return new PublicationStatus(this.state, next, Optional.ofNullable(this.withdrawalReason));
	}

	private void requireState(String change, RoleState... allowed) {
		if (!List.of(allowed).contains(this.state)) {
			throw new IllegalStateException("A role in the state %s can't be %s".formatted(this.state, change));
		}
	}

}
