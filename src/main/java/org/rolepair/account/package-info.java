/**
 * People of the editors' side: who they are, what they may do, how they sign in and out,
 * and what is kept of their typing when a session ends.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "admin", "audit", "limit", "form", "page", "format", "site" })
package org.rolepair.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
