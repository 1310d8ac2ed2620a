package org.rolepair.exchange.agencies;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.FactKind;

/**
 * The facts in one row of an agency's table, in the order of their kinds.
 *
 * @param title the title of its occupation
 * @param wider whether they belong to a group of occupations, each with a row of its own
 */
public record FactRow(String title, boolean wider, Map<FactKind, Answer> answers) {

	public FactRow {
		answers = Collections.unmodifiableMap(new EnumMap<>(answers));
	}

	FactRow(String title, Map<FactKind, Answer> answers) {
		this(title, false, answers);
	}

}
