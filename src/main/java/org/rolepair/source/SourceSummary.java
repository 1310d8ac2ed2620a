package org.rolepair.source;

/**
 * A source as editors see it.
 *
 * @param version for optimistic locking
 */
public record SourceSummary(Citation particulars, int version) {

}
