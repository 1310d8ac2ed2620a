package org.rolepair.source;

/**
 * Told to this node's listeners when the particulars of a source have changed, in the
 * transaction of the change.
 *
 * @param slug the slug of the source
 */
public record SourceChanged(String slug) {

}
