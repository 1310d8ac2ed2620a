package org.rolepair.source;

/** Published on this node in the transaction that changes a source's particulars. */
public record SourceChanged(String slug) {

}
