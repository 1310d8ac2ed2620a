/**
 * Readers for workbooks and delimited text, within size limits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
