/**
 * What anyone did on the editors' side, kept for good.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "admin", "form", "page", "format" })
package org.rolepair.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
