package org.rolepair.comparison.card;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.page.Link;

/**
 * A comparison or a role in a few rows.
 *
 * @param style the CSS classes of the table, which folds on narrow cards
 * @param link the address of the whole page, or of the home page without roles
 */
record Card(String title, List<ColumnHead> heads, Optional<FactTable> table, String style, Link link) {

}
