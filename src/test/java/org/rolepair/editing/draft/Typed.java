package org.rolepair.editing.draft;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Messages;
import org.rolepair.role.CategoryName;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Citation;

/**
 * Makes forms as somebody typed them: a role that can be published, and figures to put
 * into it.
 */
final class Typed {

	static final Messages MESSAGES = new Messages();

	static final Vocabulary VOCABULARY = new Vocabulary(sources("survey", "article"),
			Map.of("health", new CategoryName("health", "Health", "health")), Map.of("Patients", "patients"),
			Set.of("Former skill"), (slug) -> slug.equals(new Slug("taken-one")), "Taken title"::equals);

	private Typed() {
	}

	/** A role that can be published. */
	static RoleForms role() {
		BasicsForm basics = new BasicsForm("Patient coordinator", "", "", "", "", "", "health", "", "", "",
				"Keeps patients and clinics together.", "article", "");
		DutiesForm duties = new DutiesForm("article", List.of("Welcomes patients", "Keeps the schedule"), "");
		return new RoleForms(basics, Map.of(Section.PAY, pay(figure("33,563"))), duties);
	}

	/** The pay section with a mean wage. */
	static SectionForm pay(FigureForm meanWage) {
		return section(FactKind.ANNUAL_MEAN_WAGE, meanWage);
	}

	/** A section of the survey with one figure. */
	static SectionForm section(FactKind kind, FigureForm figure) {
		OriginForm origin = new OriginForm("survey", "May 2025", "", "WAGE_AND_SALARY_WORKERS", "", "", "");
		return new SectionForm(origin, "NOT_COLLECTED", Map.of(kind.name(), figure));
	}

	static FigureForm figure(String value) {
		return answer("", value, "", "");
	}

	static FigureForm named(String name, String value) {
		return answer(name, value, "", "");
	}

	static FigureForm range(String low, String high) {
		return answer("", low, high, "");
	}

	static FigureForm blank(String reason) {
		return answer("", "", "", reason);
	}

	static FigureForm answer(String name, String value, String upTo, String blank) {
		return new FigureForm(name, value, upTo, blank, "", "", "", "", "", BestPayingForm.EMPTY, List.of(), "",
				OriginForm.EMPTY, "");
	}

	static FigureForm quantity(String value, String bound, String scale, String error, String derivation) {
		return new FigureForm("", value, "", "", bound, scale, error, derivation, "", BestPayingForm.EMPTY, List.of(),
				"", OriginForm.EMPTY, "");
	}

	static FigureForm parts(String... namesAndValues) {
		List<PartForm> parts = new java.util.ArrayList<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parts.add(PartForm.of(namesAndValues[i], namesAndValues[i + 1]));
		}
		return FigureForm.EMPTY.withParts(parts);
	}

	/** The same figure with an origin of its own. */
	static FigureForm from(FigureForm figure, OriginForm origin) {
		return new FigureForm(figure.name(), figure.value(), figure.upTo(), figure.blank(), figure.bound(),
				figure.scale(), figure.relativeStandardError(), figure.derivation(), figure.scheme(), figure.standing(),
				figure.parts(), figure.pasted(), origin, figure.items());
	}

	static DraftValidation read(RoleForms forms) {
		return RoleReader.read(forms, VOCABULARY, MESSAGES);
	}

	/** The role with another section. */
	static DraftValidation read(FactKind kind, FigureForm figure) {
		return read(role().with(kind.section(), section(kind, figure)));
	}

	static List<String> problems(DraftValidation reading) {
		return reading.problems().stream().map((problem) -> problem.problem().text()).toList();
	}

	private static Map<String, Citation> sources(String... slugs) {
		Map<String, Citation> sources = new LinkedHashMap<>();
		for (String slug : slugs) {
			sources.put(slug,
					new Citation(slug, "Bureau", "The " + slug, Optional.empty(),
							Optional.of(URI.create("https://example.org/" + slug)), "2025", Optional.of("free"),
							LocalDate.of(2026, 11, 23), "Asked.", Optional.of(24), Optional.empty()));
		}
		return sources;
	}

}
