/**
 * Home, categories, role pages, search, sources and the sitemap.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "comparison", "past", "place", "page", "relation", "search", "role", "fact",
		"source", "format", "site" })
package org.rolepair.browse;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
