package org.rolepair.exchange.imports;

import java.io.PrintStream;

/** Callback for the progress of an import or its undoing. */
@FunctionalInterface
interface ImportProgress {

	int PRINTED = 100;

	void done(int roles, int of);

	/** Returns a callback that prints a line for every hundred roles. */
	static ImportProgress printedTo(PrintStream out) {
		return (roles, of) -> {
			if (roles % PRINTED == 0 || roles == of) {
				out.println("%,d of %,d roles".formatted(roles, of));
			}
		};
	}

}
