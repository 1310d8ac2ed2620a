/**
 * Two to four roles side by side: verdicts, prose and the comparison page.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "past", "place", "page", "search", "role", "fact", "source", "format", "site" })
package org.rolepair.comparison;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
