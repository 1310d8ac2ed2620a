package org.rolepair.role;

/**
 * A role whose pay or outlook is published in a row that is not its own code's.
 *
 * @param onetSocCode the code of its occupation
 * @param rowCode the code of the row
 */
public record CountedRole(String onetSocCode, String rowCode) {

}
