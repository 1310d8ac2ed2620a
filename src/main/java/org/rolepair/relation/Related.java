package org.rolepair.relation;

import java.util.List;

/**
 * What the edition that counts says of one occupation.
 *
 * @param source the slug of the edition's source
 * @param codes the related occupations, the nearest first; none where the edition relates
 * it to no other
 */
public record Related(String source, List<String> codes) {

	public Related {
		codes = List.copyOf(codes);
	}

}
