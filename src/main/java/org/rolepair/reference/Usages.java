package org.rolepair.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.rolepair.draft.RoleDrafts;
import org.rolepair.draft.RoleForms;
import org.rolepair.draft.Screen;
import org.rolepair.draft.SectionForm;
import org.rolepair.fact.Section;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.place.PlaceEdition;
import org.rolepair.place.PlaceWages;
import org.rolepair.relation.Relations;
import org.rolepair.role.RoleUse;
import org.rolepair.role.RoleUses;

import org.springframework.stereotype.Component;

/**
 * Finds where sources, categories and skills are used, in published roles and drafts.
 */
@Component
class Usages {

	private final RoleUses published;

	private final RoleDrafts drafts;

	private final PlaceWages wages;

	private final Relations relations;

	private final Messages messages;

	Usages(RoleUses published, RoleDrafts drafts, PlaceWages wages, Relations relations, Messages messages) {
		this.published = published;
		this.drafts = drafts;
		this.wages = wages;
		this.relations = relations;
		this.messages = messages;
	}

	List<Usage> ofSource(String slug) {
		List<Usage> usages = new ArrayList<>();
		this.published.ofSource(slug).forEach((use) -> usages.add(usage(use)));
		usages.addAll(inDrafts((forms) -> cites(forms, slug)));
		this.wages.citing(slug).forEach((edition) -> usages.add(usage(edition)));
		this.relations.citing(slug).forEach((edition) -> usages.add(usage(edition)));
		return usages;
	}

	List<Usage> ofCategory(String slug) {
		List<Usage> usages = new ArrayList<>(this.published.ofCategory(slug).stream().map(Usages::usage).toList());
		usages.addAll(inDrafts((forms) -> forms.basics().category().equals(slug)));
		return usages;
	}

	List<Usage> ofSkill(UUID skill) {
		return this.published.ofSkill(skill).stream().map(Usages::usage).toList();
	}

	/** Wages by place are loaded and not typed, so there is no screen to lead to. */
	private Usage usage(PlaceEdition edition) {
		String text = this.messages.text("reference.places." + edition.kind(),
				Map.of("edition", edition.period().label()));
		return new Usage(new Link(text, "/sources/" + edition.source()), List.of());
	}

	/** Related occupations are loaded, too. */
	private Usage usage(Relations.RelationEdition edition) {
		return new Usage(new Link(this.messages.text("reference.relations"), "/sources/" + edition.source()),
				List.of());
	}

	static String path(UUID role) {
		return "/admin/roles/" + role;
	}

	private static Usage usage(RoleUses.Named role) {
		return new Usage(new Link(role.title(), path(role.id())), List.of());
	}

	private Usage usage(RoleUse use) {
		List<Link> places = new ArrayList<>();
		if (use.description()) {
			places.add(place(use.id(), Screen.BASICS));
		}
		for (Section section : use.sections()) {
			places.add(place(use.id(), Screen.of(section)));
		}
		if (use.duties()) {
			places.add(place(use.id(), Screen.DUTIES));
		}
		return new Usage(new Link(use.title(), path(use.id())), places);
	}

	private Link place(UUID role, Screen screen) {
		return new Link(this.messages.text("screen." + screen), path(role) + "/" + screen.path());
	}

	private List<Usage> inDrafts(Predicate<RoleForms> uses) {
		List<Usage> found = new ArrayList<>();
		this.drafts.forEach((line, forms) -> {
			if (uses.test(forms)) {
				String title = this.messages.text("reference.draft", Map.of("title", forms.basics().title()));
				found.add(new Usage(new Link(title, path(line.roleId())), List.of()));
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

	/**
	 * A role or edition that uses something.
	 *
	 * @param role the link to it
	 * @param places the links to the screens of the role that use it
	 */
	record Usage(Link role, List<Link> places) {

	}

}
