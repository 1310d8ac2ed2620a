/**
 * The edge: security headers, error pages, static files and what every template is given.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "format", "site" })
package org.rolepair.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
