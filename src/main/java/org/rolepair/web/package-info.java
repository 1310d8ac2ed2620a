/**
 * Security headers, error pages, static files and attributes of all templates.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "format", "site", "storage" })
package org.rolepair.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
