/**
 * What changed and when: the public history of a role, and for those who keep it the
 * comparison of revisions and the way back to one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "account", "admin", "audit", "draft", "form", "page", "role",
		"fact", "source", "format", "site" })
package org.rolepair.history;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
