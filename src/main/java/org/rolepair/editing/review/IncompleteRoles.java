package org.rolepair.editing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.RoleReader;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.VocabularyLoader;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Section;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.stereotype.Component;

/** Finds roles with missing data, its effect on their pages, and where to enter it. */
@Component
@RequiredArgsConstructor
class IncompleteRoles {

	private static final int MIN_DUTIES = 3;

	private final PublishedRoles published;

	private final RoleDrafts drafts;

	private final VocabularyLoader vocabularies;

	private final Messages messages;

	/** Returns the published roles with missing data, by slug. */
	List<IncompleteRole> published() {
		List<IncompleteRole> incomplete = new ArrayList<>();
		this.published.forEachNotWithdrawn(
				(role, profile) -> add(incomplete, role.id(), profile.titles().title(), lacks(role.id(), profile)));
		return incomplete;
	}

	/** Returns the drafts with problems that prevent publishing, last saved first. */
	List<IncompleteRole> drafts() {
		List<IncompleteRole> incomplete = new ArrayList<>();
		this.drafts.forEach((line, forms) -> {
			List<MissingData> missing = RoleReader.read(forms, this.vocabularies.of(line.roleId()), this.messages)
				.problems()
				.stream()
				.map((problem) -> lack(line.roleId(), problem))
				.toList();
			add(incomplete, line.roleId(), line.title().isEmpty() ? this.messages.text("roles.untitled") : line.title(),
					missing);
		});
		return incomplete;
	}

	private static void add(List<IncompleteRole> incomplete, UUID role, String title, List<MissingData> missing) {
		if (!missing.isEmpty()) {
			incomplete.add(new IncompleteRole(new Link(title, AdminRolePaths.role(role)), missing));
		}
	}

	private List<MissingData> lacks(UUID role, RoleProfile profile) {
		Facts facts = profile.facts();
		List<MissingData> missing = new ArrayList<>();
		add(missing, facts.wage().isEmpty(), role, RoleScreen.PAY, "listed",
				"figures[" + FactKind.ANNUAL_MEAN_WAGE + "].figure");
		add(missing, !facts.covers(Section.OUTLOOK), role, RoleScreen.OUTLOOK, "listed",
				"figures[" + FactKind.PROJECTED_CHANGE + "].figure");
		add(missing, !facts.covers(Section.EDUCATION), role, RoleScreen.EDUCATION, "listed",
				"figures[" + FactKind.MOST_COMMON_DEGREE + "].figure");
		int duties = profile.duties().map((list) -> list.items().size()).orElse(0);
		add(missing, duties < MIN_DUTIES, role, RoleScreen.DUTIES, "listed", "items");
		for (Section section : List.of(Section.EXPERIENCE, Section.PEOPLE, Section.SKILLS)) {
			add(missing, !facts.covers(section), role, RoleScreen.of(section), "blank", "origin.source");
		}
		for (Section section : Section.values()) {
			if (facts.byKind().values().stream().anyMatch((fact) -> isUndated(fact, section))) {
				missing.add(lack(role, RoleScreen.of(section), "period", "compared", "origin.period"));
			}
		}
		return missing;
	}

	private static boolean isUndated(Fact fact, Section section) {
		return fact.kind().section() == section && !fact.isBlank() && !fact.origin().period().isStated();
	}

	private void add(List<MissingData> missing, boolean lacking, UUID role, RoleScreen screen, String cost,
			String field) {
		if (lacking) {
			missing.add(lack(role, screen, screen.path(), cost, field));
		}
	}

	private MissingData lack(UUID role, RoleScreen screen, String what, String cost, String field) {
		String text = this.messages.text("incomplete." + what,
				Map.of("screen", this.messages.text("screen." + screen)));
		return new MissingData(new Link(text, AdminRolePaths.field(role, screen, field)),
				this.messages.text("incomplete.cost." + cost));
	}

	private MissingData lack(UUID role, DraftProblem problem) {
		return new MissingData(
				new Link(this.messages.text("screen." + problem.screen()) + ": " + problem.problem().text(),
						AdminRolePaths.field(role, problem.screen(), problem.problem().field())),
				this.messages.text("incomplete.need." + problem.need()));
	}

	record IncompleteRole(Link role, List<MissingData> lacks) {

	}

	/** A link to the field of missing data, and the effect on the page. */
	record MissingData(Link what, String cost) {

	}

}
