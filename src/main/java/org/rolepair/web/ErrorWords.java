package org.rolepair.web;

import org.rolepair.format.Messages;

/**
 * What readers are told of an error.
 *
 * @param status its number
 * @param heading what happened
 * @param text what to do about it
 */
record ErrorWords(int status, String heading, String text) {

	private static final int FIRST_OF_SERVER = 500;

	static ErrorWords of(int status, Messages messages) {
		String key = "error." + status;
		if (!messages.has(key + ".heading")) {
			key = (status < FIRST_OF_SERVER) ? "error.400" : "error.500";
		}
		return new ErrorWords(status, messages.text(key + ".heading"), messages.text(key + ".text"));
	}

}
