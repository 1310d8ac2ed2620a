package org.rolepair.editing.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.rolepair.role.fact.Section;

/**
 * The parts of a role that editors type, each on a screen of its own.
 */
public enum RoleScreen {

	BASICS, PAY, OUTLOOK, EDUCATION, EXPERIENCE, PEOPLE, DUTIES, SKILLS;

	/** The screen of a section of figures. */
	public static RoleScreen of(Section section) {
		return valueOf(section.name());
	}

	/**
	 * The screen that an address names.
	 * @param name the last part of the address
	 * @return empty when there is no such screen
	 */
	public static Optional<RoleScreen> named(String name) {
		return Arrays.stream(values()).filter((screen) -> screen.path().equals(name)).findFirst();
	}

	/** What addresses call this screen. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the form that is typed on this screen. */
	public Class<? extends ScreenForm> form() {
		return switch (this) {
			case BASICS -> BasicsForm.class;
			case DUTIES -> DutiesForm.class;
			default -> SectionForm.class;
		};
	}

	/**
	 * The section whose figures stand on this screen.
	 * @return empty for basics and duties
	 */
	public Optional<Section> section() {
		return Arrays.stream(Section.values()).filter((section) -> section.name().equals(name())).findFirst();
	}

}
