package org.rolepair.source;

/** A source as editors see it. */
public record SourceSummary(Citation particulars, int version) {

}
