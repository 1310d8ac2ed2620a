/**
 * Official tables made into roles: what an import would do, doing it, undoing it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "command", "draft", "fact", "form", "format", "official", "place",
		"relation", "role", "source", "table" })
package org.rolepair.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
