package org.rolepair.source;

/**
 * A source as those who keep it see it.
 *
 * @param particulars its particulars
 * @param version how often it was changed
 */
public record SourceSummary(Citation particulars, int version) {

}
