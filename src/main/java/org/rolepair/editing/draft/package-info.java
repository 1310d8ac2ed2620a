/** Drafts: the forms of a role, their validation and their differences. */
@NullMarked
@NamedInterface("draft")
package org.rolepair.editing.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
