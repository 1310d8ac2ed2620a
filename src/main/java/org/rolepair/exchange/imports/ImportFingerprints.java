package org.rolepair.exchange.imports;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.commons.codec.digest.DigestUtils;
import org.rolepair.exchange.data.DataJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fingerprints of the values that imports left in a role. Later imports use them to
 * detect values edited by hand.
 */
final class ImportFingerprints {

	private static final int BYTES = 8;

	private static final String CHOSEN = "chosen";

	private static final String TEXT_SOURCE = "textSource";

	/** Alternate titles of the role before imports added some, one a line. */
	private static final String OWN_NAMES = "ownNames";

	/** Alternate titles of the role after an import added some. */
	private static final String ADDED_NAMES = "addedNames";

	/** Name of the version field; documents without it have version 1. */
	private static final String VERSION_FIELD = "version";

	private static final int VERSION = 1;

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final Map<String, String> byField;

	private ImportFingerprints(Map<String, String> byField) {
		this.byField = new HashMap<>(byField);
	}

	static ImportFingerprints none() {
		return new ImportFingerprints(Map.of());
	}

	static ImportFingerprints read(String json) {
		Map<String, String> fields = MAPPER.readValue(json, new TypeReference<Map<String, String>>() {
		});
		int version = Integer.parseInt(Optional.ofNullable(fields.remove(VERSION_FIELD)).orElse("1"));
		if (version != VERSION) {
			throw new IllegalStateException(
					"This version of Rolepair can't read import fingerprints in format %d".formatted(version));
		}
		return new ImportFingerprints(fields);
	}

	String write() {
		Map<String, Object> document = new TreeMap<>(this.byField);
		document.put(VERSION_FIELD, VERSION);
		return MAPPER.writeValueAsString(document);
	}

	ImportFingerprints copy() {
		return new ImportFingerprints(this.byField);
	}

	boolean knows(String field) {
		return this.byField.containsKey(field);
	}

	boolean holds(String field, Object value) {
		return mark(value).equals(this.byField.get(field));
	}

	void set(String field, Object value) {
		this.byField.put(field, mark(value));
	}

	/** Returns the rank of the role as a choice: higher is later, 0 is never. */
	int chosen() {
		return Integer.parseInt(this.byField.getOrDefault(CHOSEN, "0"));
	}

	ImportFingerprints chosen(int order) {
		ImportFingerprints chosen = copy();
		chosen.byField.put(CHOSEN, String.valueOf(order));
		return chosen;
	}

	/** Returns the slug of the O*NET edition whose texts were taken last. */
	Optional<String> textSource() {
		return Optional.ofNullable(this.byField.get(TEXT_SOURCE));
	}

	void setTextSource(String source) {
		this.byField.put(TEXT_SOURCE, source);
	}

	/** Returns alternate titles that no import added, or all if edited since. */
	List<String> ownNames(List<String> present) {
		return holds(ADDED_NAMES, present) ? this.byField.getOrDefault(OWN_NAMES, "").lines().toList() : present;
	}

	void setNames(List<String> own, List<String> all) {
		this.byField.put(OWN_NAMES, String.join("\n", own));
		set(ADDED_NAMES, all);
	}

	/**
	 * Hashes a value as compact JSON with the names and order of its annotated
	 * properties, without absent ones. All imported values would look edited if that text
	 * changed.
	 */
	private static String mark(Object value) {
		return HexFormat.of().formatHex(DigestUtils.sha256(DataJson.write(value)), 0, BYTES);
	}

}
