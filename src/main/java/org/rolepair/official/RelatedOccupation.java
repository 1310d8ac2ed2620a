package org.rolepair.official;

/**
 * An occupation that O*NET relates to another.
 *
 * @param code its O*NET-SOC code
 * @param index how near it is, 1 the nearest
 */
public record RelatedOccupation(String code, int index) {

}
