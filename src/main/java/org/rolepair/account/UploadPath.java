package org.rolepair.account;

/**
 * Where administrators send files.
 *
 * @param path the address that takes them
 * @param mostBytes how much a request may send there
 */
public record UploadPath(String path, long mostBytes) {

	/** What is asked of the address after more was sent than it takes. */
	public static final String TOO_MUCH = "too-much";

}
