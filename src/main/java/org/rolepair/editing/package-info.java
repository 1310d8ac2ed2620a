/**
 * Keeping roles: a screen for each part, drafts, previews, publishing, retiring and what
 * to do when two people edit at once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "comparison", "page",
		"search", "role", "fact", "source", "format", "site" })
package org.rolepair.editing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
