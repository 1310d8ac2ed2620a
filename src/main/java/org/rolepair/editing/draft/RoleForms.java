package org.rolepair.editing.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.role.fact.Section;

/**
 * All that was typed of a role.
 *
 * @param basics what it is called, where it belongs and what its people do
 * @param sections its figures by section
 * @param duties what its people do, as a list
 */
public record RoleForms(@JsonProperty("basics") BasicsForm basics,
		@JsonProperty("sections") Map<Section, SectionForm> sections, @JsonProperty("duties") DutiesForm duties) {

	/** Nothing typed. */
	public static final RoleForms EMPTY = new RoleForms(BasicsForm.EMPTY, Map.of(), DutiesForm.EMPTY);

	@SuppressWarnings("NullAway")
	public RoleForms {
		basics = Optional.ofNullable(basics).orElse(BasicsForm.EMPTY);
		sections = typed(Optional.ofNullable(sections).orElse(Map.of()));
		duties = Optional.ofNullable(duties).orElse(DutiesForm.EMPTY);
	}

	/**
	 * The figures of a section.
	 * @return an empty form where nothing was typed
	 */
	public SectionForm section(Section section) {
		return this.sections.getOrDefault(section, SectionForm.EMPTY);
	}

	/** Returns what is typed on a screen. */
	public ScreenForm form(RoleScreen screen) {
		return switch (screen) {
			case BASICS -> this.basics;
			case DUTIES -> this.duties;
			default -> section(screen.section().orElseThrow());
		};
	}

	/** Returns the same role with other forms on a screen. */
	public RoleForms with(RoleScreen screen, ScreenForm form) {
		if (form instanceof SectionForm figures) {
			return with(screen.section().orElseThrow(), figures);
		}
		return (form instanceof DutiesForm others) ? with(others) : with((BasicsForm) form);
	}

	public RoleForms with(BasicsForm others) {
		return new RoleForms(others, this.sections, this.duties);
	}

	public RoleForms with(DutiesForm others) {
		return new RoleForms(this.basics, this.sections, others);
	}

	/** The same role with other figures in a section. */
	public RoleForms with(Section section, SectionForm figures) {
		Map<Section, SectionForm> others = new EnumMap<>(Section.class);
		others.putAll(this.sections);
		others.put(section, figures);
		return new RoleForms(this.basics, others, this.duties);
	}

	private static Map<Section, SectionForm> typed(Map<Section, SectionForm> sections) {
		Map<Section, SectionForm> typed = new EnumMap<>(Section.class);
		sections.forEach((section, form) -> {
			if (!form.isEmpty()) {
				typed.put(section, form);
			}
		});
		return Collections.unmodifiableMap(typed);
	}

}
