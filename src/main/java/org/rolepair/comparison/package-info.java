/**
 * Comparison of two to four roles: verdicts, prose and pages.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "past", "place", "page", "search", "role", "fact", "source", "format", "site" })
package org.rolepair.comparison;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
