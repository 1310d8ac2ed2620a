/**
 * Official tables made into roles: what an import would do, doing it, undoing it; on the
 * command line and on the site.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "command", "draft", "fact", "form",
		"format", "official", "page", "place", "relation", "role", "roletable", "source", "table" })
package org.rolepair.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
