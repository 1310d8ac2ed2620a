/** Filters, error pages and static files. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "page", "page::admin", "page::site", "search" })
package org.rolepair.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
