/**
 * Pages as CSV and JSON, public tables, and the archive of the catalogue.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "command", "form", "limit",
		"comparison", "page", "role", "roletable", "fact", "source", "format", "site" })
package org.rolepair.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
