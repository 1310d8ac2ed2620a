/**
 * Parts of public pages: figures as text, source lists, charts and structured data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "role", "fact", "source", "format", "site" })
package org.rolepair.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
