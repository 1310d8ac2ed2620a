/**
 * Form input: text, numbers, problems, fields and paging.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "format" })
package org.rolepair.form;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
