package org.rolepair.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import com.ibm.icu.text.MessageFormat;

/**
 * The message bundles, one for readers and one for editors, in ICU's message format with
 * named arguments. A missing key is a fault and throws.
 */
public final class Messages {

	/** The locale of the pages. */
	public static final Locale LOCALE = Locale.US;

	private final List<ResourceBundle> bundles = List.of(bundle("messages"), bundle("messages-editors"));

	/** ICU's formats are not safe for use by several threads. */
	private final ThreadLocal<Map<String, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);

	/**
	 * A message without arguments.
	 * @param key its key
	 * @return the text as it stands in its bundle
	 * @throws java.util.MissingResourceException when no bundle has the key
	 */
	public String text(String key) {
		return string(key);
	}

	/**
	 * A message with named arguments.
	 * @param key its key
	 * @param arguments the arguments by name; numbers choose plurals, texts stand as they
	 * are
	 * @return the text
	 * @throws java.util.MissingResourceException when no bundle has the key
	 */
	public String text(String key, Map<String, ?> arguments) {
		return this.formats.get()
			.computeIfAbsent(key, (missing) -> new MessageFormat(string(missing), LOCALE))
			.format(arguments, new StringBuffer(), null)
			.toString();
	}

	public boolean has(String key) {
		return this.bundles.stream().anyMatch((bundle) -> bundle.containsKey(key));
	}

	private String string(String key) {
		return this.bundles.stream()
			.filter((bundle) -> bundle.containsKey(key))
			.findFirst()
			.orElse(this.bundles.get(0))
			.getString(key);
	}

	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle(name, LOCALE,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
