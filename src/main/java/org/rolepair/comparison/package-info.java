/** Compares roles figure by figure: verdicts and what makes figures comparable. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "page", "page::figure", "page::site", "role", "role::fact",
		"role::occupation", "role::publishing", "search", "source", "wages", "wages::store", "wages::view" })
package org.rolepair.comparison;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
