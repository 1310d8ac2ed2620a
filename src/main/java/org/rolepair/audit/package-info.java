/**
 * Audit log of the editors' actions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "admin", "form", "page", "format" })
package org.rolepair.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
