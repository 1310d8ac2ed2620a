/**
 * What forms are made of: text and numbers as people type them, problems with what was
 * typed, fields as templates show them, and pages of long lists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "format" })
package org.rolepair.form;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
