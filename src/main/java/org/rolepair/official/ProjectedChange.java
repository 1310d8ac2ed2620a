package org.rolepair.official;

import java.math.BigDecimal;

/**
 * What the Employment Projections say of one occupation.
 *
 * @param code its code in the employment matrix
 * @param title its title there
 * @param percent the projected change over the decade
 * @param openings yearly openings in thousands
 */
public record ProjectedChange(String code, String title, BigDecimal percent, BigDecimal openings) {

}
