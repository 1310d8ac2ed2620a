package org.rolepair.role.occupation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.rolepair.role.CategoryName;

/** The major groups of SOC 2018, as categories. */
public final class MajorGroups {

	private static final int CODE_LENGTH = 2;

	private static final String NAME = ".name";

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("role/major-groups", Locale.ROOT);

	private static final List<MajorGroup> ALL = TEXTS.keySet()
		.stream()
		.filter((key) -> key.endsWith(NAME))
		.map((key) -> group(key.substring(0, CODE_LENGTH)))
		.sorted(Comparator.comparing(MajorGroup::code))
		.toList();

	private MajorGroups() {
	}

	/** Returns all groups by code, the military ones last. */
	public static List<MajorGroup> all() {
		return ALL;
	}

	/** Returns the major group of a code or its first digits: "29-1141.00", "29". */
	public static Optional<MajorGroup> of(String code) {
		return ALL.stream()
			.filter((group) -> code.length() >= CODE_LENGTH && group.code().equals(code.substring(0, CODE_LENGTH)))
			.findFirst();
	}

	private static MajorGroup group(String code) {
		String name = TEXTS.getString(code + NAME);
		return new MajorGroup(code, new CategoryName(TitleForms.slug(name), name, TitleForms.running(name)),
				TEXTS.getString(code + ".description"));
	}

}
