package org.rolepair.delivery;

import java.util.Arrays;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/**
 * Keeps what is written to an answer, where it can be read without being copied.
 */
class AnswerBytes extends ServletOutputStream {

	private static final int FIRST = 1_024;

	private byte[] bytes = {};

	private int length;

	/** Make room for an answer whose length is known beforehand. */
	void expect(int length) {
		if (length > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, length);
		}
	}

	void clear() {
		this.length = 0;
	}

	/** What was written, and room behind it. */
	byte[] bytes() {
		return this.bytes;
	}

	/** How much was written. */
	int length() {
		return this.length;
	}

	@Override
	public void write(int one) {
		reserve(1);
		this.bytes[this.length++] = (byte) one;
	}

	@Override
	public void write(byte[] source, int from, int number) {
		reserve(number);
		System.arraycopy(source, from, this.bytes, this.length, number);
		this.length += number;
	}

	private void reserve(int more) {
		if (this.length + more > this.bytes.length) {
			expect(Math.max(this.length + more, Math.max(FIRST, 2 * this.bytes.length)));
		}
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		throw new UnsupportedOperationException("Answers are made at once");
	}

}
