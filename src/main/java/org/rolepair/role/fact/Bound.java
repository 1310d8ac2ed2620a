package org.rolepair.role.fact;

/** How a published number bounds the true one. */
public enum Bound {

	EXACT,

	/** A top-coded number, printed as "#" in the wage statistics. */
	AT_LEAST,

	LESS_THAN

}
