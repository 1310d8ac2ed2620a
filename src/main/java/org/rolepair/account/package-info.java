/** People who can sign in, and their passwords. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "page", "page::admin", "page::form", "page::site", "web::limit" })
package org.rolepair.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
