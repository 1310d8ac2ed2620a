/** Sign-in, sessions, and the pages for accounts. */
@NullMarked
package org.rolepair.account.web;

import org.jspecify.annotations.NullMarked;
