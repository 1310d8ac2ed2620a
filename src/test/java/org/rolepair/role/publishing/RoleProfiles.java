package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.rolepair.role.CategoryName;
import org.rolepair.role.Duties;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Section;
import org.rolepair.role.occupation.TextNormalizer;
import org.rolepair.source.Citation;
import org.rolepair.source.Citations;

/**
 * Makes profiles for tests: a title, and the facts that a case needs.
 */
public final class RoleProfiles {

	private Slug slug;

	private Titles titles;

	private PublicationStatus standing = new PublicationStatus(RoleState.PUBLISHED, Optional.empty(), Optional.empty());

	private Optional<String> socCode = Optional.empty();

	private Optional<String> onetSocCode = Optional.empty();

	private Currency currency = Currency.getInstance("USD");

	private Optional<SourcedText> description = Optional.empty();

	private Optional<Duties> duties = Optional.empty();

	private Origin origin = Origins.survey();

	private final List<String> alternateTitles = new ArrayList<>();

	private final List<Fact> facts = new ArrayList<>();

	private final Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);

	private final Map<String, Citation> citations = new HashMap<>();

	private RoleProfiles(Slug slug, Titles titles) {
		this.slug = slug;
		this.titles = titles;
	}

	/**
	 * A published role with a regular title, such as "Patient coordinator".
	 */
	public static RoleProfiles role(String title) {
		String running = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
		return role(title, title + "s", running, running + "s", "a");
	}

	/**
	 * A published role of which one fact is known.
	 */
	public static RoleProfile of(String title, FactKind kind, Answer answer) {
		return role(title).with(kind, answer).build();
	}

	/**
	 * A published role of which one fact of an origin is known.
	 */
	public static RoleProfile of(String title, Origin origin, FactKind kind, Answer answer) {
		return role(title).from(origin).with(kind, answer).build();
	}

	/**
	 * A published role of which a mean wage is known.
	 */
	public static RoleProfile paid(String title, String amount) {
		return of(title, FactKind.ANNUAL_MEAN_WAGE, Quantity.of(amount));
	}

	/**
	 * A published role with a title in all its forms.
	 */
	public static RoleProfiles role(String title, String plural, String runningTitle, String runningPlural,
			String article) {
		Slug slug = new Slug(TextNormalizer.fold(title).replace(' ', '-'));
		return new RoleProfiles(slug, new Titles(title, plural, runningTitle, runningPlural, article));
	}

	/**
	 * Gives the role a title that makes no slug, for the same slug.
	 */
	public RoleProfiles titled(String title) {
		this.titles = new Titles(title, title, title, title, "a");
		return this;
	}

	public RoleProfiles slug(String slug) {
		this.slug = new Slug(slug);
		return this;
	}

	public RoleProfiles soc(String code) {
		this.socCode = Optional.of(code);
		return this;
	}

	/** An occupation of O*NET, whose SOC code is the part before the point. */
	public RoleProfiles onet(String code) {
		this.onetSocCode = Optional.of(code);
		return soc(code.substring(0, 7));
	}

	/**
	 * Takes the role and its next figures from an occupation within chief executives.
	 */
	public RoleProfiles amongChiefExecutives() {
		return onet("11-1011.03").from(Origins.onRow(Origins.survey(), "11-1011", "Chief Executives"));
	}

	public RoleProfiles paidIn(String currency) {
		this.currency = Currency.getInstance(currency);
		return this;
	}

	public RoleProfiles alsoCalled(String... titles) {
		this.alternateTitles.addAll(List.of(titles));
		return this;
	}

	public RoleProfiles described(String text) {
		this.description = Optional.of(new SourcedText(text, "survey"));
		return this;
	}

	public RoleProfiles duties(String... items) {
		this.duties = Optional.of(Duties.read(List.of(items), "survey"));
		return this;
	}

	public RoleProfiles retired(String successor, String title) {
		this.standing = new PublicationStatus(RoleState.RETIRED,
				Optional.of(new PublicationStatus.Successor(new Slug(successor), title)), Optional.empty());
		return this;
	}

	/**
	 * The origin of the facts that follow.
	 */
	public RoleProfiles from(Origin origin) {
		this.origin = origin;
		return this;
	}

	public RoleProfiles citing(Citation citation) {
		this.citations.put(citation.slug(), citation);
		return this;
	}

	public RoleProfiles with(FactKind kind, Answer answer) {
		this.facts.add(new Fact(kind, answer, this.origin));
		return this;
	}

	public RoleProfiles otherwise(Section section, BlankReason reason) {
		this.otherwise.put(section, reason);
		return this;
	}

	public RoleProfile build() {
		TreeSet<String> sources = new TreeSet<>();
		this.facts.forEach((fact) -> sources.add(fact.origin().source()));
		this.description.ifPresent((text) -> sources.add(text.source()));
		this.duties.ifPresent((list) -> sources.add(list.source()));
		List<Citation> cited = sources.stream()
			.map((source) -> this.citations.getOrDefault(source, Citations.of(source)))
			.toList();
		return new RoleProfile(this.slug, this.titles,
				new CategoryName("office", "Office and administrative", "office and administrative"), this.standing,
				this.socCode, this.onetSocCode, this.currency, this.description, this.alternateTitles, this.duties,
				DerivedFacts.addTo(Facts.of(this.facts, this.otherwise)), cited);
	}

}
