/**
 * What readers report of figures that seem wrong, and the editors' queue of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "limit", "page",
		"role", "fact", "format", "site" })
package org.rolepair.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
