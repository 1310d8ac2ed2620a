package org.rolepair.editing.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleSummary;
import org.rolepair.source.Citation;

import org.springframework.stereotype.Component;

/** Finds published figures that are older than the age limits of their sources. */
@Component
@RequiredArgsConstructor
class OldFigures {

	private final PublishedRoles published;

	private final Messages messages;

	private final Clock clock;

	/** Returns the old figures by role, for each source by publisher and title. */
	List<OldSource> all() {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, OldSource> old = new HashMap<>();
		this.published.forEachNotWithdrawn((role, profile) -> old(profile, today)
			.forEach((source, facts) -> old.computeIfAbsent(source, (missing) -> source(profile.citation(source)))
				.roles()
				.add(new OldRole(profile.titles().title(), facts.stream().map((fact) -> link(role, fact)).toList()))));
		return old.values().stream().sorted(Comparator.comparing(OldSource::called)).toList();
	}

	private static Map<String, List<Fact>> old(RoleProfile profile, LocalDate today) {
		Map<String, List<Fact>> old = new LinkedHashMap<>();
		for (Fact fact : profile.facts().byKind().values()) {
			String source = fact.origin().source();
			boolean entered = !fact.isBlank() && !DerivedFacts.isDerived(fact.kind());
			if (entered && profile.citation(source).isOutdated(fact.origin().period(), today)) {
				old.computeIfAbsent(source, (missing) -> new ArrayList<>()).add(fact);
			}
		}
		return old;
	}

	private Link link(RoleSummary role, Fact fact) {
		String text = this.messages.text("old.figure",
				Map.of("kind", this.messages.text("kind." + fact.kind()), "period", fact.origin().period().label()));
		return new Link(text, AdminRolePaths.figure(role.id(), fact.kind()));
	}

	private static OldSource source(Citation source) {
		return new OldSource(source.publisher() + ": " + source.title() + ", " + source.edition(),
				"/admin/sources/" + source.slug(), source.ageLimitMonths().orElse(0), new ArrayList<>());
	}

	/** A source with old figures, and its age limit in months. */
	record OldSource(String called, String path, int months, List<OldRole> roles) {

		/** Returns the source with those roles only whose titles match. */
		OldSource only(Predicate<String> titles) {
			return new OldSource(this.called, this.path, this.months,
					this.roles.stream().filter((role) -> titles.test(role.title())).toList());
		}

	}

	record OldRole(String title, List<Link> figures) {

	}

}
