package org.rolepair.exchange.imports;

import java.io.PrintStream;

/**
 * Is told how far an import is, or its undoing.
 */
@FunctionalInterface
interface ImportProgress {

	/** Every so many roles a line is printed. */
	int PRINTED = 100;

	void done(int roles, int of);

	/** Prints it, a line for every hundred. */
	static ImportProgress printedTo(PrintStream out) {
		return (roles, of) -> {
			if (roles % PRINTED == 0 || roles == of) {
				out.println("%,d of %,d roles".formatted(roles, of));
			}
		};
	}

}
