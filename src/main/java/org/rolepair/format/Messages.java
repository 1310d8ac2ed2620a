package org.rolepair.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;

/**
 * The message bundles, one for readers and one for editors, in ICU's message format with
 * named arguments. A missing key is a fault and throws.
 */
public final class Messages {

	/** The locale of the pages. */
	public static final Locale LOCALE = Locale.US;

	private final Map<String, String> texts = texts("messages-editors", "messages");

	/** Those whose arguments only stand in their places; empty for the others. */
	private final Map<String, Optional<FilledText>> filled = new ConcurrentHashMap<>();

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
		return this.filled.computeIfAbsent(key, (missing) -> FilledText.of(string(missing)))
			.flatMap((text) -> text.fill(arguments))
			.orElseGet(() -> formatted(key, arguments));
	}

	private String formatted(String key, Map<String, ?> arguments) {
		return this.formats.get()
			.computeIfAbsent(key, (missing) -> new MessageFormat(string(missing), LOCALE))
			.format(arguments, new StringBuffer(), null)
			.toString();
	}

	public boolean has(String key) {
		return this.texts.containsKey(key);
	}

	private String string(String key) {
		String text = this.texts.get(key);
		if (text == null) {
			throw new MissingResourceException("No bundle has the key " + key, Messages.class.getName(), key);
		}
		return text;
	}

	/** A later bundle's text counts where two have the same key. */
	private static Map<String, String> texts(String... bundles) {
		Map<String, String> texts = new HashMap<>();
		for (String name : bundles) {
			ResourceBundle bundle = ResourceBundle.getBundle(name, LOCALE,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			bundle.keySet().forEach((key) -> texts.put(key, bundle.getString(key)));
		}
		return Map.copyOf(texts);
	}

}
