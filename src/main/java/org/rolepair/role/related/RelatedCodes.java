package org.rolepair.role.related;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.codec.digest.DigestUtils;

/** The related occupations in one edition, by O*NET-SOC code, the closest first. */
public record RelatedCodes(SortedMap<String, List<String>> byCode) {

	public RelatedCodes {
		SortedMap<String, List<String>> copy = new TreeMap<>();
		byCode.forEach((code, related) -> {
			if (related.isEmpty() || related.contains(code) || new HashSet<>(related).size() < related.size()) {
				throw new IllegalArgumentException(
						"An occupation is related to others, each once: %s to %s".formatted(code, related));
			}
			copy.put(code, List.copyOf(related));
		});
		if (copy.isEmpty()) {
			throw new IllegalArgumentException("An edition has occupations");
		}
		byCode = Collections.unmodifiableSortedMap(copy);
	}

	public static RelatedCodes of(Map<String, List<String>> byCode) {
		return new RelatedCodes(new TreeMap<>(byCode));
	}

	/** Returns the number of relations, counting each direction separately. */
	public int count() {
		return this.byCode.values().stream().mapToInt(List::size).sum();
	}

	/** Returns a SHA-256 digest for detecting changed relations. */
	String digest() {
		return DigestUtils.sha256Hex(this.byCode.toString());
	}

}
