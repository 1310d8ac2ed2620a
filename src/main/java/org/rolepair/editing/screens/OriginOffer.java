package org.rolepair.editing.screens;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.editing.draft.OriginForm;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.Section;

/** The origin of one section, offered to another by a button. */
record OriginOffer(String value, String label) {

	private static final String PREFIX = "source:";

	/** Returns the different origins of the other sections, unless it has a source. */
	static List<OriginOffer> of(RoleForms forms, SectionForm form, Map<String, String> names, Messages messages) {
		if (!form.origin().source().isEmpty()) {
			return List.of();
		}
		Set<OriginForm> seen = new HashSet<>();
		return Arrays.stream(Section.values())
			.filter((section) -> names.containsKey(forms.section(section).origin().source()))
			.filter((section) -> seen.add(forms.section(section).origin()))
			.map((section) -> new OriginOffer(PREFIX + RoleScreen.of(section).path(),
					messages.text("origin.offer",
							Map.of("screen", messages.text("screen." + section), "source",
									names.getOrDefault(forms.section(section).origin().source(), "")))))
			.toList();
	}

	/** Returns the form with the origin that a button takes; empty for other buttons. */
	static Optional<SectionForm> take(String action, SectionForm form, RoleForms forms) {
		return Optional.of(action)
			.filter((value) -> value.startsWith(PREFIX))
			.flatMap((value) -> RoleScreen.named(value.substring(PREFIX.length())))
			.flatMap(RoleScreen::section)
			.map((section) -> new SectionForm(forms.section(section).origin(), form.otherwise(), form.figures()));
	}

}
