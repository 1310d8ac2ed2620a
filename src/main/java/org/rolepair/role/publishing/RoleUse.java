package org.rolepair.role.publishing;

import java.util.Set;
import java.util.UUID;

import org.rolepair.role.fact.Section;

/** The places where a role cites a source. */
public record RoleUse(UUID id, String title, Set<Section> sections, boolean description, boolean duties) {

}
