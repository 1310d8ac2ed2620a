package org.rolepair.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a fragment is declared: {@code table(page, rows)}.
 *
 * @param name its name
 * @param parameters the names of its parameters
 */
record FragmentName(String name, List<String> parameters) {

	private static final Pattern FORM = Pattern.compile("\\s*([\\w-]+)\\s*(?:\\(([\\w\\s,]*)\\))?\\s*");

	/**
	 * Read a declaration.
	 * @throws UnsupportedTemplateException if it is none
	 */
	static FragmentName of(String declaration) {
		Matcher form = FORM.matcher(declaration);
		if (!form.matches()) {
			throw new UnsupportedTemplateException("fragment " + declaration);
		}
		return new FragmentName(form.group(1), (form.group(2) != null) ? Parts.of(form.group(2)) : List.of());
	}

}
