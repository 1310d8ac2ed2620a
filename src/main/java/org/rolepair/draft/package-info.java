/**
 * A role as editors type it: the forms of its parts, valid or not, what they come to, and
 * how two versions of them differ.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "form", "role", "fact", "source", "format" })
package org.rolepair.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
