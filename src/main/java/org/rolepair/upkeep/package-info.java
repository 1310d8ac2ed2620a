/**
 * Old figures, incomplete roles and the editors' home page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "admin", "draft", "form", "page", "role", "fact", "source",
		"format", "report" })
package org.rolepair.upkeep;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
