package org.rolepair.comparison;

import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;

/**
 * The ratings of one skill or field of knowledge across the roles.
 *
 * @param parts one rating per role; empty where a role has none
 * @param verdicts on the second and later roles
 */
public record RatedElement(FactKind kind, String name, List<Optional<Part>> parts, List<Verdict> verdicts) {

}
