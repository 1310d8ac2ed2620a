package org.rolepair.role;

/**
 * A role has a new revision.
 *
 * @param slug its present slug
 */
public record RolePublished(Slug slug) {

}
