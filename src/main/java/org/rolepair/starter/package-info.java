/**
 * The starter catalogue: a migration that loads sources, categories and roles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.starter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
