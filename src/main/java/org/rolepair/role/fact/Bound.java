package org.rolepair.role.fact;

/**
 * How a published number bounds the true one.
 */
public enum Bound {

	EXACT,

	/** The number is a cap: the wage statistics print "#" for it. */
	AT_LEAST,

	LESS_THAN

}
