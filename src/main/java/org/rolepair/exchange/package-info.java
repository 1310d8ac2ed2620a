/** Imports and exports. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account::access", "account::audit", "comparison",
		"comparison::view", "editing::draft", "format", "operations::command", "page", "page::admin", "page::figure",
		"page::form", "page::site", "role", "role::fact", "role::occupation", "role::publishing", "role::related",
		"source", "wages", "wages::store" })
package org.rolepair.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
