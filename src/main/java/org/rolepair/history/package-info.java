/**
 * Public history of roles, and comparison and reversal of revisions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "page", "role",
		"fact", "source", "format", "site" })
package org.rolepair.history;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
