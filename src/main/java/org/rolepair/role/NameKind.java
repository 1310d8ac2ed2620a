package org.rolepair.role;

/** Kinds of names that a search finds a role by. */
public enum NameKind {

	TITLE, ALTERNATE_TITLE, CODE

}
