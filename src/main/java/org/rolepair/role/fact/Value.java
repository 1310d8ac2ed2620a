package org.rolepair.role.fact;

/** A known value, in one of the forms that facts have. */
public sealed interface Value extends Answer
		permits Quantity, Range, Text, NamedShare, BestPaying, Distribution, Ratings, NamedItems {

}
