package org.rolepair.page;

/**
 * The marks that figures can carry; the page's legend explains those that it uses.
 */
public enum Mark {

	DERIVED_YEARLY_OVER_2080, DERIVED_WORKED_OUT, DERIVED_GREATEST_SHARE, ESTIMATE, OLD, WIDER_GROUP

}
