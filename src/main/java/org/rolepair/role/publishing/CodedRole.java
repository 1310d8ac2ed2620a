package org.rolepair.role.publishing;

import java.util.UUID;

import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;

/**
 * A role that names an occupation of O*NET.
 *
 * @param id the role
 * @param slug its present slug
 * @param title its title
 * @param onetSocCode the occupation's code
 * @param state where it stands in its life
 */
public record CodedRole(UUID id, Slug slug, String title, String onetSocCode, RoleState state) {

}
