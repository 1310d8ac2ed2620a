package org.rolepair.editing;

import java.util.List;

import org.rolepair.form.VersionsRow;

/**
 * Two versions side by side.
 *
 * @param heading what happened
 * @param explanation what to do
 * @param theirs what the one version is called, with who saved it when
 * @param yours what the other version is called
 * @param fields the fields in which they differ
 */
record MergeView(String heading, String explanation, String theirs, String yours, List<VersionsRow> fields) {

}
