package org.rolepair.browse.role;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rolepair.role.CategoryName;
import org.rolepair.role.Duties;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.Facts;
import org.rolepair.source.Citation;

/**
 * Roles for tests.
 */
final class Roles {

	static final Citation SOURCE = new Citation("survey", "Survey House", "A survey", Optional.empty(),
			Optional.of(URI.create("https://example.org/")), "2025", Optional.of("Public domain"),
			LocalDate.of(2026, 11, 23), "People were asked.", Optional.empty(), Optional.empty());

	static final PublicationStatus PUBLISHED = new PublicationStatus(RoleState.PUBLISHED, Optional.empty(),
			Optional.empty());

	private Roles() {
	}

	static PublicationStatus retiredFor(String slug, String title) {
		return new PublicationStatus(RoleState.RETIRED,
				Optional.of(new PublicationStatus.Successor(new Slug(slug), title)), Optional.empty());
	}

	static PublicationStatus withdrawnBecause(String reason) {
		return new PublicationStatus(RoleState.WITHDRAWN, Optional.empty(), Optional.of(reason));
	}

	static PublishedRole hvacTechnician(PublicationStatus standing, List<Fact> facts, int duties) {
		Titles titles = new Titles("HVAC technician", "HVAC technicians", "HVAC technician", "HVAC technicians", "an");
		List<String> items = IntStream.rangeClosed(1, duties).mapToObj((number) -> "Does thing " + number).toList();
		RoleProfile profile = new RoleProfile(new Slug("hvac-technician"), titles,
				new CategoryName("installation", "Installation", "installation"), standing, Optional.of("49-9021"),
				Optional.empty(), Currency.getInstance("USD"),
				Optional.of(new SourcedText("Keeps <rooms> cool & warm.", "survey")), List.of("Furnace fitter"),
				items.isEmpty() ? Optional.empty() : Optional.of(Duties.read(items, "survey")),
				Facts.of(facts, Map.of()), List.of(SOURCE));
		return new PublishedRole(profile, 1, Instant.parse("2026-11-23T23:59:59Z"));
	}

}
