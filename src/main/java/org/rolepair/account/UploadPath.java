package org.rolepair.account;

/** The path for uploads by administrators, and the largest request accepted. */
public record UploadPath(String path, long mostBytes) {

	/** The query parameter after a request that was too large. */
	public static final String TOO_LARGE = "too-much";

}
