package org.rolepair.export;

import java.util.Locale;

/**
 * Words of the domain as data call them: in small letters, joined by hyphens. They are
 * part of the documented formats.
 */
final class DataName {

	private DataName() {
	}

	static String of(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
