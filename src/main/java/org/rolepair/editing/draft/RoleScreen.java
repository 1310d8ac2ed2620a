package org.rolepair.editing.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.rolepair.role.fact.Section;

/** The screens on which editors edit a role. */
public enum RoleScreen {

	BASICS, PAY, OUTLOOK, EDUCATION, EXPERIENCE, PEOPLE, DUTIES, SKILLS, KNOWLEDGE, INTERESTS, AI_EXPOSURE;

	public static RoleScreen of(Section section) {
		return valueOf(section.name());
	}

	/** Returns the screen for the last path segment of its address. */
	public static Optional<RoleScreen> named(String name) {
		return Arrays.stream(values()).filter((screen) -> screen.path().equals(name)).findFirst();
	}

	/** Returns the screen after this one, empty for the last. */
	public Optional<RoleScreen> next() {
		return Arrays.stream(values()).filter((screen) -> screen.ordinal() == ordinal() + 1).findFirst();
	}

	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public Class<? extends ScreenForm> form() {
		return switch (this) {
			case BASICS -> BasicsForm.class;
			case DUTIES -> DutiesForm.class;
			default -> SectionForm.class;
		};
	}

	/** Returns the screen's section, empty for basics and duties. */
	public Optional<Section> section() {
		return Arrays.stream(Section.values()).filter((section) -> section.name().equals(name())).findFirst();
	}

}
