package org.rolepair.search;

import org.rolepair.role.NameKind;
import org.rolepair.role.publishing.NamedRole;

/** The weight of a name, whatever is typed. */
final class NameWeight {

	/** The weight if no employment is known. */
	private static final double LEAST = 0.4;

	/** The decimal logarithm of the employment of the most common jobs. */
	private static final double MOST_COMMON = 6.6;

	/** The assumed share of a specialty, which has no employment figure of its own. */
	private static final double SPECIALTY_SHARE = 0.1;

	private static final double TITLE = 1.1;

	private static final String WHOLE_OCCUPATION = ".00";

	private static final String ALL_OTHER = "all other";

	private NameWeight() {
	}

	/** Returns the weight of a name: from 0.4, without known employment, to 1.1. */
	static float of(NamedRole role, NameKind sort) {
		double employment = isAllOthers(role) ? 0 : role.employment() * (isSpecialty(role) ? SPECIALTY_SHARE : 1);
		double common = Math.min(1, Math.log10(1 + employment) / MOST_COMMON);
		return (float) ((LEAST + (1 - LEAST) * common) * ((sort == NameKind.TITLE) ? TITLE : 1));
	}

	/** Returns whether the employment is that of many jobs, each of them rare. */
	private static boolean isAllOthers(NamedRole role) {
		return role.listing().runningTitle().endsWith(ALL_OTHER);
	}

	private static boolean isSpecialty(NamedRole role) {
		return role.names()
			.stream()
			.filter((name) -> name.sort() == NameKind.CODE)
			.anyMatch((code) -> code.name().contains(".") && !code.name().endsWith(WHOLE_OCCUPATION));
	}

}
