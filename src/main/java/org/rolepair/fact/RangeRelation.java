package org.rolepair.fact;

/**
 * How one range lies to another.
 */
public enum RangeRelation {

	EQUALS, CONTAINS, LIES_WITHIN, OVERLAPS, APART_FROM

}
