package org.rolepair.export;

import java.util.List;
import java.util.Optional;

import org.rolepair.fact.FactKind;

/**
 * One row of a table of figures.
 *
 * @param kind what it states
 * @param part the part of the figure
 * @param cells one for each of {@link FigureTable#COLUMNS}
 */
record FigureRow(FactKind kind, Optional<String> part, List<String> cells) {

}
