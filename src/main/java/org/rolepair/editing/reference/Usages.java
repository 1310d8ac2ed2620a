package org.rolepair.editing.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.fact.Section;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.PriceEditions;

import org.springframework.stereotype.Component;

/** Finds the published roles and drafts that use a source, category or skill. */
@Component
@RequiredArgsConstructor
class Usages {

	private final RoleSummaries published;

	private final RoleDrafts drafts;

	private final PlaceWages wages;

	private final PriceEditions prices;

	private final RelatedOccupationEditions relations;

	private final Messages messages;

	List<Usage> ofSource(String slug) {
		List<Usage> usages = new ArrayList<>();
		this.published.citing(slug).forEach((use) -> usages.add(usage(use)));
		usages.addAll(inDrafts((forms) -> cites(forms, slug)));
		this.wages.citing(slug)
			.forEach((edition) -> usages.add(
					imported(slug, "reference.places." + edition.kind(), Map.of("edition", edition.period().label()))));
		this.prices.citing(slug)
			.forEach((edition) -> usages.add(
					imported(slug, "reference.prices." + edition.kind(), Map.of("edition", edition.period().label()))));
		this.relations.citing(slug).forEach((edition) -> usages.add(imported(slug, "reference.relations", Map.of())));
		return usages;
	}

	List<Usage> ofCategory(String slug) {
		List<Usage> usages = new ArrayList<>(this.published.inCategory(slug).stream().map(Usages::usage).toList());
		usages.addAll(inDrafts((forms) -> forms.basics().category().equals(slug)));
		return usages;
	}

	List<Usage> ofSkill(UUID skill) {
		return this.published.withSkill(skill).stream().map(Usages::usage).toList();
	}

	/** There is no screen for an imported edition to link to. */
	private Usage imported(String source, String key, Map<String, ?> arguments) {
		return new Usage(new Link(this.messages.text(key, arguments), "/sources/" + source), List.of(), false);
	}

	private static Usage usage(RoleSummaries.Named role) {
		return new Usage(new Link(role.title(), AdminRolePaths.role(role.id())), List.of(), true);
	}

	private Usage usage(RoleSummaries.RoleUse use) {
		List<Link> places = new ArrayList<>();
		if (use.description()) {
			places.add(place(use.id(), RoleScreen.BASICS));
		}
		for (Section section : use.sections()) {
			places.add(place(use.id(), RoleScreen.of(section)));
		}
		if (use.duties()) {
			places.add(place(use.id(), RoleScreen.DUTIES));
		}
		return new Usage(new Link(use.title(), AdminRolePaths.role(use.id())), places, true);
	}

	private Link place(UUID role, RoleScreen screen) {
		return new Link(this.messages.text("screen." + screen), AdminRolePaths.screen(role, screen));
	}

	private List<Usage> inDrafts(Predicate<RoleForms> uses) {
		List<Usage> found = new ArrayList<>();
		this.drafts.forEach((line, forms) -> {
			if (uses.test(forms)) {
				String title = this.messages.text("reference.draft", Map.of("title", forms.basics().title()));
				found.add(new Usage(new Link(title, AdminRolePaths.role(line.roleId())), List.of(), false));
			}
		});
		return found;
	}

	private static boolean cites(RoleForms forms, String slug) {
		return forms.basics().descriptionSource().equals(slug) || forms.duties().source().equals(slug)
				|| forms.sections().values().stream().anyMatch((section) -> cites(section, slug));
	}

	private static boolean cites(SectionForm section, String slug) {
		return section.origin().source().equals(slug)
				|| section.figures().values().stream().anyMatch((figure) -> figure.origin().source().equals(slug));
	}

	/** A role or edition that uses something. A published role gets a new revision. */
	record Usage(Link role, List<Link> places, boolean published) {

	}

}
