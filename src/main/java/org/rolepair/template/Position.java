package org.rolepair.template;

/**
 * Where in a list an item stands.
 *
 * @param index its number, from 0
 * @param size how many there are
 */
record Position(int index, int size) {

	/** Its number, from 1. */
	public int getCount() {
		return this.index + 1;
	}

	public boolean isFirst() {
		return this.index == 0;
	}

	public boolean isLast() {
		return this.index == this.size - 1;
	}

}
