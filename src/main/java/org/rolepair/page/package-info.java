/** What every page is made of: heads, links, choosers, structured data. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "role", "role::fact", "role::occupation", "source" })
package org.rolepair.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
