package org.rolepair.editing.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Maps paths such as {@code /sections/PAY/figures/ANNUAL_MEAN_WAGE/value} to the fields
 * of a role's forms. A list is one field. Empty fields have no path.
 */
final class FormFieldPaths {

	/** Input aids, which aren't content. */
	private static final Set<String> IGNORED_FIELDS = Set.of("pasted");

	private final ObjectNode root;

	private final Map<String, JsonNode> fields = new LinkedHashMap<>();

	private FormFieldPaths(ObjectNode root) {
		this.root = root;
		collect("", root);
	}

	static FormFieldPaths of(RoleForms forms) {
		return new FormFieldPaths(DraftJson.MAPPER.valueToTree(forms));
	}

	Map<String, JsonNode> fields() {
		return this.fields;
	}

	/** Returns these forms with the fields at some paths taken from another tree. */
	RoleForms with(FormFieldPaths other, Collection<String> paths) {
		ObjectNode merged = this.root.deepCopy();
		paths.forEach((path) -> set(merged, path, other.fields.get(path)));
		return DraftJson.MAPPER.treeToValue(merged, RoleForms.class);
	}

	private static void set(ObjectNode root, String path, @Nullable JsonNode value) {
		int last = path.lastIndexOf('/');
		ObjectNode parent = root.withObject(path.substring(0, last));
		if (value == null) {
			parent.remove(path.substring(last + 1));
		}
		else {
			parent.set(path.substring(last + 1), value);
		}
	}

	private void collect(String path, ObjectNode node) {
		node.properties().forEach((property) -> {
			String below = path + "/" + property.getKey();
			if (property.getValue() instanceof ObjectNode object) {
				collect(below, object);
			}
			else if (!IGNORED_FIELDS.contains(property.getKey())) {
				this.fields.put(below, property.getValue());
			}
		});
	}

}
