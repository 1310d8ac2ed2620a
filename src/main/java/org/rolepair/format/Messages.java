package org.rolepair.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;

import org.springframework.stereotype.Component;

/** Message bundles for readers and editors, in ICU's format with named arguments. */
@Component
public final class Messages {

	public static final Locale LOCALE = Locale.US;

	private final Map<String, String> texts = texts("messages-editors", "messages");

	/** Caches messages with plain arguments by key; empty for all other messages. */
	private final Map<String, Optional<FilledText>> filled = new ConcurrentHashMap<>();

	/** ICU's formats are not thread-safe. */
	private final ThreadLocal<Map<String, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);

	/**
	 * Returns a message without arguments.
	 * @throws java.util.MissingResourceException if no bundle has the key
	 */
	public String text(String key) {
		String text = this.texts.get(key);
		if (text == null) {
			throw new MissingResourceException("No bundle has the key " + key, Messages.class.getName(), key);
		}
		return text;
	}

	/**
	 * Returns a message with named arguments; numbers choose plurals.
	 * @throws java.util.MissingResourceException if no bundle has the key
	 */
	public String text(String key, Map<String, ?> arguments) {
		return this.filled.computeIfAbsent(key, (missing) -> FilledText.of(text(missing)))
			.flatMap((text) -> text.fill(arguments))
			.orElseGet(() -> formatted(key, arguments));
	}

	private String formatted(String key, Map<String, ?> arguments) {
		return this.formats.get()
			.computeIfAbsent(key, (missing) -> new MessageFormat(text(missing), LOCALE))
			.format(arguments, new StringBuffer(), null)
			.toString();
	}

	public boolean has(String key) {
		return this.texts.containsKey(key);
	}

	/** Reads the bundles, which share no key. */
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
