package org.rolepair.editing.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.With;
import org.rolepair.role.fact.Section;

public record RoleForms(@With @JsonProperty("basics") BasicsForm basics,
		@JsonProperty("sections") Map<Section, SectionForm> sections, @With @JsonProperty("duties") DutiesForm duties) {

	public static final RoleForms EMPTY = new RoleForms(BasicsForm.EMPTY, Map.of(), DutiesForm.EMPTY);

	@SuppressWarnings("NullAway")
	public RoleForms {
		basics = Optional.ofNullable(basics).orElse(BasicsForm.EMPTY);
		sections = typed(Optional.ofNullable(sections).orElse(Map.of()));
		duties = Optional.ofNullable(duties).orElse(DutiesForm.EMPTY);
	}

	/** Returns the form of a section, empty if nothing was typed. */
	public SectionForm section(Section section) {
		return this.sections.getOrDefault(section, SectionForm.EMPTY);
	}

	public ScreenForm form(RoleScreen screen) {
		return switch (screen) {
			case BASICS -> this.basics;
			case DUTIES -> this.duties;
			default -> section(screen.section().orElseThrow());
		};
	}

	public RoleForms with(RoleScreen screen, ScreenForm form) {
		if (form instanceof SectionForm figures) {
			return with(screen.section().orElseThrow(), figures);
		}
		return (form instanceof DutiesForm others) ? withDuties(others) : withBasics((BasicsForm) form);
	}

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
