package org.rolepair.role.publishing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Decimals;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Sampling;

/** A stored figure: one part of a distribution or of ratings, otherwise a whole value. */
@Embeddable
class FigureEntry {

	@Enumerated(EnumType.STRING)
	@Getter(AccessLevel.PACKAGE)
	private FactKind kind;

	@Getter(AccessLevel.PACKAGE)
	private int position;

	private @Nullable String name;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Skill skill;

	private @Nullable BigDecimal amount;

	private @Nullable BigDecimal upperAmount;

	private int decimals;

	@Enumerated(EnumType.STRING)
	private Bound bound = Bound.EXACT;

	private int scale;

	private @Nullable BigDecimal relativeStandardError;

	@Embedded
	private @Nullable SamplingEntry sampling;

	@Enumerated(EnumType.STRING)
	private @Nullable FactKind statistic;

	private @Nullable BigDecimal nationAmount;

	private @Nullable Integer employmentFloor;

	private @Nullable BigDecimal shareFloor;

	@Enumerated(EnumType.STRING)
	@Getter(AccessLevel.PACKAGE)
	private Distribution.@Nullable Scheme scheme;

	@Enumerated(EnumType.STRING)
	private @Nullable Derivation derivation;

	@Enumerated(EnumType.STRING)
	private @Nullable BlankReason blankReason;

	@Embedded
	private @Nullable OriginEntry override;

	@Embedded
	private @Nullable ItemEntry item;

	@SuppressWarnings("NullAway.Init")
	protected FigureEntry() {
	}

	FigureEntry(Fact fact, int position, Optional<Distribution.Scheme> scheme, Optional<OriginEntry> override) {
		this();
		this.kind = fact.kind();
		this.position = position;
		this.scheme = scheme.orElse(null);
		this.derivation = fact.origin().derivation().orElse(null);
		this.override = override.orElse(null);
	}

	FigureEntry with(Blank blank) {
		this.blankReason = blank.reason();
		return this;
	}

	FigureEntry with(Quantity quantity) {
		setAmount(quantity.amount());
		this.bound = quantity.bound();
		this.scale = quantity.scale();
		this.relativeStandardError = quantity.relativeStandardError().orElse(null);
		return this;
	}

	FigureEntry with(Range range) {
		int precision = Math.max(range.low().scale(), range.high().scale());
		setAmount(range.low().setScale(precision));
		this.upperAmount = range.high().setScale(precision);
		return this;
	}

	FigureEntry with(BestPaying.Standing standing) {
		int precision = Math.max(standing.amount().scale(), standing.nation().scale());
		setAmount(standing.amount().setScale(precision));
		this.statistic = standing.statistic();
		this.nationAmount = standing.nation().setScale(precision);
		this.employmentFloor = standing.employmentFloor();
		this.shareFloor = standing.shareFloor().orElse(null);
		return this;
	}

	FigureEntry with(Sampling sampling) {
		this.sampling = SamplingEntry.of(sampling);
		return this;
	}

	FigureEntry named(String name) {
		this.name = name;
		return this;
	}

	FigureEntry with(NamedItem item) {
		this.item = ItemEntry.of(item);
		return named(item.name());
	}

	FigureEntry of(Skill skill) {
		this.skill = skill;
		return this;
	}

	void replace(Skill gone, Skill kept) {
		if (this.skill != null && this.skill.id().equals(gone.id())) {
			this.skill = kept;
		}
	}

	private void setAmount(BigDecimal amount) {
		this.amount = amount;
		this.decimals = Math.max(amount.scale(), 0);
	}

	Optional<Derivation> derivation() {
		return Optional.ofNullable(this.derivation);
	}

	Optional<OriginEntry> override() {
		return Optional.ofNullable(this.override);
	}

	Optional<Answer> blankFact() {
		boolean part = this.name != null || this.skill != null;
		return (this.blankReason == null || part) ? Optional.empty() : Optional.of(new Blank(this.blankReason));
	}

	String name() {
		return (this.skill != null) ? this.skill.name() : Objects.requireNonNull(this.name);
	}

	Quantity quantity() {
		return new Quantity(shown(this.amount), this.bound, this.scale, optional(this.relativeStandardError));
	}

	Range range() {
		return new Range(shown(this.amount), shown(this.upperAmount));
	}

	BestPaying bestPaying() {
		return new BestPaying(name(),
				Optional.ofNullable(this.statistic)
					.map((kind) -> new BestPaying.Standing(kind, shown(this.amount), shown(this.nationAmount),
							Objects.requireNonNull(this.employmentFloor), optional(this.shareFloor))));
	}

	Part part() {
		Answer answer = (this.blankReason != null) ? new Blank(this.blankReason) : quantity();
		String running = (this.skill != null) ? this.skill.runningName() : name();
		return new Part(name(), running, answer, Optional.ofNullable(this.sampling).flatMap(SamplingEntry::sampling));
	}

	NamedItem item() {
		return Optional.ofNullable(this.item).map((entry) -> entry.item(name())).orElseGet(() -> NamedItem.of(name()));
	}

	private BigDecimal shown(@Nullable BigDecimal stored) {
		return Objects.requireNonNull(stored, () -> this.kind + " lacks its amount").setScale(this.decimals);
	}

	private static Optional<BigDecimal> optional(@Nullable BigDecimal stored) {
		return Optional.ofNullable(stored).map(Decimals::shortest);
	}

}
