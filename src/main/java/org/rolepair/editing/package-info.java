/**
 * Editing of roles: screens, drafts, previews, publishing, retiring and merging.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "comparison", "page",
		"search", "role", "fact", "source", "format", "site" })
package org.rolepair.editing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
