/**
 * Everything out: pages as data, tables, and the whole catalogue as one archive that an
 * empty database takes in again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "command", "form", "limit",
		"comparison", "page", "role", "roletable", "fact", "source", "format", "site" })
package org.rolepair.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
