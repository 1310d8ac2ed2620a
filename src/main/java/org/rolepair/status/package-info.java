/**
 * Status page for administrators.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "access", "backup", "delivery", "account", "admin", "audit", "form", "page", "format" })
package org.rolepair.status;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
