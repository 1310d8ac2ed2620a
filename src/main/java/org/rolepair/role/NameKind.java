package org.rolepair.role;

/**
 * What kind of name a role was found by.
 */
public enum NameKind {

	TITLE, ALTERNATE_TITLE, CODE

}
