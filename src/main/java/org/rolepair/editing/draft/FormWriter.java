package org.rolepair.editing.draft;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rolepair.page.form.NumberInput;
import org.rolepair.role.RoleContent;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItemLine;
import org.rolepair.role.fact.NamedItems;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Sampling;
import org.rolepair.role.fact.Section;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;
import org.rolepair.source.Period;

/** Fills forms from a role's content. Reading the forms returns the same content. */
public final class FormWriter {

	private FormWriter() {
	}

	public static RoleForms write(RoleContent content) {
		Map<Section, SectionForm> sections = new EnumMap<>(Section.class);
		for (Section section : Section.values()) {
			sections.put(section, section(content, section));
		}
		DutiesForm duties = content.duties()
			.map((list) -> new DutiesForm(list.source(), list.lines(), ""))
			.orElse(DutiesForm.EMPTY);
		return new RoleForms(basics(content), sections, duties);
	}

	private static BasicsForm basics(RoleContent content) {
		return new BasicsForm(content.titles().title(), content.titles().plural(), content.titles().runningTitle(),
				content.titles().runningPlural(), content.titles().article(), content.slug().value(),
				content.category(), content.socCode().orElse(""), content.onetSocCode().orElse(""),
				content.currency().getCurrencyCode(), content.description().map(SourcedText::text).orElse(""),
				content.description().map(SourcedText::source).orElse(""),
				String.join("\n", content.alternateTitles()));
	}

	private static SectionForm section(RoleContent content, Section section) {
		Optional<Origin> common = content.facts().commonOrigin(section);
		Map<String, FigureForm> figures = new LinkedHashMap<>();
		for (FactKind kind : SectionForm.kinds(section)) {
			content.facts()
				.fact(kind)
				.ifPresent((fact) -> figures.put(kind.name(), figure(fact, common.orElseThrow())));
		}
		String otherwise = Optional.ofNullable(content.facts().otherwise().get(section))
			.filter((reason) -> reason != BlankReason.NOT_YET_ENTERED)
			.map(Enum::name)
			.orElse("");
		return new SectionForm(common.map(FormWriter::whole).orElse(OriginForm.EMPTY), otherwise, figures);
	}

	private static FigureForm figure(Fact fact, Origin section) {
		return answer(fact.kind(), fact.answer()).withDerivation(fact.origin().derivation().map(Enum::name).orElse(""))
			.withOrigin(difference(fact.origin(), section));
	}

	private static FigureForm answer(FactKind kind, Answer answer) {
		if (answer instanceof Blank blank) {
			return FigureForm.EMPTY.withBlank(blank.reason().name());
		}
		if (answer instanceof Quantity quantity) {
			return quantity(quantity, ValidationProblems.sort(kind));
		}
		if (answer instanceof Range range) {
			NumberInput.Sort sort = ValidationProblems.sort(kind);
			return FigureForm.EMPTY.withValue(NumberInput.write(range.low(), sort))
				.withUpTo(NumberInput.write(range.high(), sort));
		}
		if (answer instanceof Text text) {
			return FigureForm.EMPTY.withName(text.text());
		}
		if (answer instanceof NamedShare named) {
			return FigureForm.EMPTY.withName(named.name()).withValue(NumberInput.write(named.share().amount()));
		}
		if (answer instanceof BestPaying best) {
			return FigureForm.EMPTY.withName(best.name())
				.withStanding(best.standing().map(FormWriter::standing).orElse(BestPayingForm.EMPTY));
		}
		if (answer instanceof NamedItems list) {
			return FigureForm.EMPTY
				.withItems(list.items().stream().map(NamedItemLine::write).collect(Collectors.joining("\n")));
		}
		if (answer instanceof Distribution distribution) {
			boolean usual = distribution.scheme() == FigureForm.usualScheme(kind);
			return FigureForm.EMPTY.withScheme(usual ? "" : distribution.scheme().name())
				.withParts(parts(distribution.parts()));
		}
		return FigureForm.EMPTY.withParts(parts(((Ratings) answer).parts()));
	}

	private static FigureForm quantity(Quantity quantity, NumberInput.Sort sort) {
		return FigureForm.EMPTY.withValue(NumberInput.write(quantity.amount(), sort))
			.withBound((quantity.bound() == Bound.EXACT) ? "" : quantity.bound().name())
			.withScale((quantity.scale() == 0) ? "" : String.valueOf(quantity.scale()))
			.withRelativeStandardError(quantity.relativeStandardError().map(NumberInput::write).orElse(""));
	}

	private static BestPayingForm standing(BestPaying.Standing standing) {
		return new BestPayingForm(standing.statistic().name(), NumberInput.write(standing.amount()),
				NumberInput.write(standing.nation()), NumberInput.write(BigDecimal.valueOf(standing.employmentFloor())),
				standing.shareFloor().map(NumberInput::write).orElse(""));
	}

	private static List<PartForm> parts(List<Part> parts) {
		return parts.stream().map(FormWriter::part).toList();
	}

	private static PartForm part(Part part) {
		String blank = part.answer().as(Quantity.class).isPresent() ? "" : ((Blank) part.answer()).reason().name();
		return new PartForm(part.name(), part.quantity().map(Quantity::amount).map(NumberInput::write).orElse(""),
				blank,
				part.sampling().map(Sampling::respondents).map(BigDecimal::valueOf).map(NumberInput::write).orElse(""),
				part.sampling().flatMap(Sampling::standardError).map(NumberInput::write).orElse(""),
				part.sampling().flatMap(Sampling::lower).map(NumberInput::write).orElse(""),
				part.sampling().flatMap(Sampling::upper).map(NumberInput::write).orElse(""));
	}

	private static OriginForm whole(Origin origin) {
		return new OriginForm(origin.source(), origin.period().label(), month(origin), origin.population().name(),
				origin.place().equals(Origin.UNITED_STATES) ? "" : origin.place(),
				origin.row().flatMap(StatisticalRow::code).orElse(""),
				origin.row().map(StatisticalRow::title).orElse(""));
	}

	/** Returns an empty string if the period's label already names the month. */
	private static String month(Origin origin) {
		return origin.period()
			.reference()
			.filter((month) -> !Period.monthOf(origin.period().label()).equals(Optional.of(month)))
			.map(YearMonth::toString)
			.orElse("");
	}

	/**
	 * Returns what differs from the section's origin, or all if a field must be cleared.
	 */
	private static OriginForm difference(Origin origin, Origin section) {
		if (origin.observed().equals(section)) {
			return OriginForm.EMPTY;
		}
		boolean emptied = (section.period().isStated() && !origin.period().isStated())
				|| (section.row().isPresent() && origin.row().isEmpty())
				|| (origin.place().equals(Origin.UNITED_STATES) && !section.place().equals(origin.place()));
		if (emptied || !origin.source().equals(section.source())) {
			return whole(origin);
		}
		OriginForm own = whole(origin);
		boolean samePeriod = origin.period().equals(section.period());
		boolean sameRow = origin.row().equals(section.row());
		return new OriginForm("", samePeriod ? "" : own.period(), samePeriod ? "" : own.month(),
				(origin.population() == section.population()) ? "" : own.population(),
				origin.place().equals(section.place()) ? "" : own.place(), sameRow ? "" : own.rowCode(),
				sameRow ? "" : own.rowTitle());
	}

}
