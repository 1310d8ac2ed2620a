/** What agencies' tables propose for roles, wages and related occupations. */
@NullMarked
package org.rolepair.exchange.proposals;

import org.jspecify.annotations.NullMarked;
