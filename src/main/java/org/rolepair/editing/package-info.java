/** Roles as editors see them: lists, previews, publishing, retiring. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account::access", "account::audit", "comparison::view", "format",
		"page", "page::admin", "page::form", "page::site", "role", "role::fact", "role::occupation", "role::publishing",
		"role::related", "search", "source", "wages", "wages::store", "web::limit" })
package org.rolepair.editing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
