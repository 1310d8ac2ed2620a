package org.rolepair.editing.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Messages;
import org.rolepair.page.form.TextLine;

/** Compares two versions of a role field by field. */
public final class Differences {

	private final FieldLabels words;

	public Differences(Messages messages, Map<String, String> names) {
		this.words = new FieldLabels(messages, names);
	}

	/** Returns the fields in which two versions differ, in the order of the forms. */
	public List<FieldChange> between(RoleForms before, RoleForms after) {
		FormFieldPaths one = FormFieldPaths.of(before);
		FormFieldPaths other = FormFieldPaths.of(after);
		return ordered(one, other).stream()
			.filter((path) -> !Objects.equals(one.fields().get(path), other.fields().get(path)))
			.map((path) -> change(path, lines(path, one), lines(path, other)))
			.toList();
	}

	private FieldChange change(String path, List<String> former, List<String> present) {
		return new FieldChange(path, this.words.label(path), TextLine.marked(former, present),
				TextLine.marked(present, former));
	}

	private List<String> lines(String path, FormFieldPaths tree) {
		return Optional.ofNullable(tree.fields().get(path))
			.map((field) -> this.words.lines(path, field))
			.orElse(List.of());
	}

	/** Returns all paths of several trees, by screen and kind, then in tree order. */
	static List<String> ordered(FormFieldPaths... trees) {
		Set<String> paths = new LinkedHashSet<>();
		for (FormFieldPaths tree : trees) {
			paths.addAll(tree.fields().keySet());
		}
		List<String> ordered = new ArrayList<>(paths);
		ordered.sort(Comparator.comparingInt(FieldLabels::position));
		return ordered;
	}

}
