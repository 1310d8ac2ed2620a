/** Wages by state and metropolitan area. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "page", "page::figure", "role", "role::fact", "role::occupation",
		"role::publishing", "source" })
package org.rolepair.wages;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
