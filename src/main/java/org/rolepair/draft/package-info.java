/**
 * Drafts of roles: forms, validation, differences and merging.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "form", "role", "fact", "source", "format" })
package org.rolepair.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
