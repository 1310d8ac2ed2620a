/**
 * Accounts, sign-in, sessions and saved form input.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "admin", "audit", "limit", "form", "page", "format", "site" })
package org.rolepair.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
