package org.rolepair.account;

/**
 * A person as lists show them.
 *
 * @param name the name to sign in with
 * @param path where the account is kept
 * @param level what they may do
 * @param enabled whether they can sign in
 * @param passwordGiven whether they have yet to choose a password of their own
 * @param added the day on which they were added
 */
record PersonRow(String name, String path, String level, boolean enabled, boolean passwordGiven, String added) {

}
