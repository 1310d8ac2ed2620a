package org.rolepair.comparison.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A section that a printed sheet can have below the table at a glance. */
enum SheetSection {

	PAY, JOBS, EDUCATION, DUTIES, SKILLS, PEOPLE;

	/** Returns the section's name in addresses and in the keys of its messages. */
	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the sections of an address, in the order of the page. */
	static List<SheetSection> of(List<String> parameters) {
		return Arrays.stream(values()).filter((section) -> parameters.contains(section.parameter())).toList();
	}

	/** Returns the sections that fit on two pages for a number of roles. */
	static List<SheetSection> usual(int roles) {
		return (roles == 2) ? List.of(PAY, EDUCATION, DUTIES) : List.of(PAY, EDUCATION);
	}

}
