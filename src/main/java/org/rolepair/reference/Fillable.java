package org.rolepair.reference;

import java.util.Map;

/**
 * A form that is fields of text.
 */
interface Fillable {

	/** What it is called. */
	String called();

	/**
	 * What is typed, without what cannot be changed later.
	 * @return by the names of the fields, in their order
	 */
	Map<String, String> fields();

}
