package org.rolepair.role;

/** Event in a transaction that changes roles, categories or imported editions. */
public record PublicContentWritten() {

}
