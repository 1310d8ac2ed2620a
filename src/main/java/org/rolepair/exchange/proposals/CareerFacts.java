package org.rolepair.exchange.proposals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rolepair.exchange.agencies.EmploymentProjections;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Text;

/** Outlook, education and entry requirements from the Employment Projections. */
record CareerFacts(OfficialData data, CitedSources sources) {

	private static final int THOUSANDS = 3;

	private static final int LISTED = 3;

	List<Fact> of(OnetOccupation occupation) {
		String code = this.data.matrixCode(occupation);
		List<Fact> facts = new ArrayList<>();
		this.data.projections().row(code).ifPresent((row) -> addOutlook(row, facts));
		this.data.attainment().row(code).ifPresent((row) -> addAttainment(row, facts));
		this.data.entryRequirements().row(code).ifPresent((row) -> addRequirements(row, facts));
		return facts;
	}

	private void addOutlook(EmploymentProjections.ProjectedChange row, List<Fact> facts) {
		Origin origin = rowed(this.sources.projections(this.data.projections().year().orElseThrow()), row.code(),
				row.title());
		facts.add(new Fact(FactKind.PROJECTED_CHANGE, Quantity.of(row.percent()), origin));
		facts.add(new Fact(FactKind.BASE_YEAR_EMPLOYMENT, thousands(row.employment()), origin));
		facts.add(new Fact(FactKind.ANNUAL_OPENINGS, thousands(row.openings()), origin));
	}

	private static Quantity thousands(BigDecimal number) {
		return new Quantity(number, Bound.EXACT, THOUSANDS, Optional.empty());
	}

	private void addAttainment(EmploymentProjections.Attainment row, List<Fact> facts) {
		Origin origin = this.sources.attainment(this.data.attainmentYears().orElseThrow());
		Origin own = origin.withRow(Optional.of(attainmentRow(row)));
		List<Part> parts = row.parts();
		boolean whole = Distribution.faultOf(Distribution.Scheme.EXCLUSIVE, parts).isEmpty();
		facts.add(new Fact(FactKind.EDUCATIONAL_ATTAINMENT,
				new Distribution(whole ? Distribution.Scheme.EXCLUSIVE : Distribution.Scheme.PARTIAL, parts), own));
	}

	/**
	 * Returns the row, or the group of rows that table 5.3 gives one distribution, since
	 * the survey doesn't distinguish their occupations.
	 */
	private StatisticalRow attainmentRow(EmploymentProjections.Attainment row) {
		List<String> titles = row.ownRow() ? List.of(row.title())
				: this.data.attainment()
					.rows()
					.values()
					.stream()
					.filter((other) -> !other.ownRow() && other.shares().equals(row.shares()))
					.sorted(Comparator.comparing(EmploymentProjections.Attainment::code))
					.map(EmploymentProjections.Attainment::title)
					.toList();
		if (titles.size() == 1) {
			return new StatisticalRow(Optional.of(row.code()), row.title());
		}
		int listed = (titles.size() <= LISTED) ? titles.size() : LISTED - 1;
		String rest = (listed == titles.size()) ? "" : "; and %d other occupations".formatted(titles.size() - listed);
		return new StatisticalRow(Optional.empty(), String.join("; ", titles.subList(0, listed)) + rest);
	}

	private void addRequirements(EmploymentProjections.EntryRequirements row, List<Fact> facts) {
		Origin origin = rowed(this.sources.entryRequirements(this.data.entryRequirements().year().orElseThrow()),
				row.code(), row.title());
		facts.add(new Fact(FactKind.TYPICAL_ENTRY_EDUCATION, words(row.education()), origin));
		facts.add(new Fact(FactKind.RELATED_WORK_EXPERIENCE, words(row.experience()), origin));
		facts.add(new Fact(FactKind.ON_THE_JOB_TRAINING, words(row.training()), origin));
	}

	private static Answer words(Optional<String> text) {
		return text.<Answer>map(Text::new).orElseGet(() -> new Blank(BlankReason.NOT_COLLECTED));
	}

	static Origin rowed(Origin origin, String code, String title) {
		return origin.withRow(Optional.of(new StatisticalRow(Optional.of(code), title)));
	}

}
