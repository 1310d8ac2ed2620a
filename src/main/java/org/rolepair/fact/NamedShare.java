package org.rolepair.fact;

/**
 * The most common answer and how many give it.
 *
 * @param name the answer
 * @param share in percent
 */
public record NamedShare(String name, Quantity share) implements Value {

	public NamedShare {
		Shares.requireShare(name, share);
	}

}
