/** Stored roles: the entities that are edited, and the revisions that are published. */
@NullMarked
@NamedInterface("publishing")
package org.rolepair.role.publishing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
