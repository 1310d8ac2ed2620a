package org.rolepair.official;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far people of 25 and over in one occupation went to school.
 *
 * @param code its code in the employment matrix
 * @param title its title there
 * @param ownRow false when the survey knows only a wider group, whose figures these are
 * @param shares in percent, by the levels of {@link EducationTable#LEVELS}
 */
public record Attainment(String code, String title, boolean ownRow, List<BigDecimal> shares) {

	public Attainment {
		shares = List.copyOf(shares);
	}

}
