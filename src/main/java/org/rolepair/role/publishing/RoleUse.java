package org.rolepair.role.publishing;

import java.util.Set;
import java.util.UUID;

import org.rolepair.role.fact.Section;

/**
 * Where a role refers to a source.
 *
 * @param id the role
 * @param title its title
 * @param sections the sections whose figures cite it
 * @param description whether its description cites it
 * @param duties whether its duties cite it
 */
public record RoleUse(UUID id, String title, Set<Section> sections, boolean description, boolean duties) {

}
