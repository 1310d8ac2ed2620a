package org.rolepair.role.related;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The occupations of one edition, each with those that it is related to, by their
 * O*NET-SOC codes.
 *
 * @param byCode for each code the related ones, the nearest first
 */
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

	/**
	 * How many relations there are.
	 * @return one for each occupation and each that it is related to
	 */
	public int count() {
		return this.byCode.values().stream().mapToInt(List::size).sum();
	}

	/** By what they are told from others without comparing them one by one. */
	String digest() {
		try {
			byte[] text = this.byCode.toString().getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
