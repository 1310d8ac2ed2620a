/**
 * Imports of official and own tables: plan, apply and undo.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "command", "draft", "fact", "form",
		"format", "official", "page", "place", "relation", "role", "roletable", "source", "table" })
package org.rolepair.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
