/**
 * The edge: security headers, error pages, static files and what every template is given.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "format", "site", "storage" })
package org.rolepair.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
