/**
 * Readers' reports of wrong figures, and the editors' queue of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "limit", "page",
		"role", "fact", "format", "site" })
package org.rolepair.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
