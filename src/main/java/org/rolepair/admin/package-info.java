/**
 * The frame of the editors' side: what its pages share, and the way from one to another.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "form", "page", "format" })
package org.rolepair.admin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
