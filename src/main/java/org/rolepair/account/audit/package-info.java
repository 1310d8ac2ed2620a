/** The audit log. */
@NullMarked
@NamedInterface("audit")
package org.rolepair.account.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
