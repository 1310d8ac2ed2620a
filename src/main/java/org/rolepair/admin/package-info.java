/**
 * Layout and navigation of the editors' pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "form", "page", "format" })
package org.rolepair.admin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
