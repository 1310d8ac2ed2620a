package org.rolepair.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a fragment is asked for: <code>~{comparison/_table :: table(${page})}</code>.
 *
 * @param template the template that holds it; empty for the one that asks
 * @param name its name
 * @param arguments the expressions of its parameters
 */
record FragmentAddress(String template, String name, List<String> arguments) {

	private static final Pattern FORM = Pattern
		.compile("\\s*~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*\\}\\s*");

	/**
	 * Read an address.
	 * @return empty when it is none
	 */
	static Optional<FragmentAddress> of(String text) {
		Matcher form = FORM.matcher(text);
		return form.matches() ? Optional.of(new FragmentAddress(form.group(1), form.group(2),
				(form.group(3) != null) ? Parts.of(form.group(3)) : List.of())) : Optional.empty();
	}

}
