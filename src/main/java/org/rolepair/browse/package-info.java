/** Home, categories, search and sources. */
@NullMarked
@ApplicationModule(allowedDependencies = { "comparison", "comparison::asof", "comparison::prose", "comparison::view",
		"format", "page", "page::figure", "page::form", "page::site", "role", "role::fact", "role::occupation",
		"role::publishing", "role::related", "search", "source", "wages", "wages::store", "wages::view" })
package org.rolepair.browse;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
