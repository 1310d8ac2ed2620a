/** Keeping what roles refer to: sources, categories and skills. */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "page", "place",
		"relation", "role", "fact", "source", "format" })
package org.rolepair.reference;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
