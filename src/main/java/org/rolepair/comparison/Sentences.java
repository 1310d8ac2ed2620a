package org.rolepair.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.rolepair.fact.Text;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;

/**
 * Makes sentences from the message bundle, their commas in order.
 */
final class Sentences {

	private final Messages messages;

	Sentences(Messages messages) {
		this.messages = messages;
	}

	String say(String key, Map<String, Object> arguments) {
		return RunningTitle.tidy(this.messages.text(key, arguments));
	}

	String text(String key) {
		return this.messages.text(key);
	}

	String text(String key, Map<String, ?> arguments) {
		return this.messages.text(key, arguments);
	}

	String percentage(BigDecimal part, BigDecimal whole) {
		return Numbers.percentageOf(part, whole, this.messages);
	}

	/**
	 * A level of education with which people enter, as it stands in a sentence.
	 * @param level the level in the words of its source
	 */
	String entryLevel(Text level) {
		String key = "entry." + level.text().toLowerCase(Messages.LOCALE).replaceAll("[^a-z]+", "-");
		return this.messages.has(key) ? text(key) : text("entry.other", Map.of("level", level.text()));
	}

	/**
	 * The plurals of two roles as arguments: A and B begin a sentence, a and b stand
	 * within.
	 */
	Map<String, Object> names(RoleProfile first, RoleProfile other) {
		Map<String, Object> names = new HashMap<>();
		names.put("A", RunningTitle.closed(first.titles().plural()));
		names.put("a", RunningTitle.closed(first.titles().runningPlural()));
		names.put("B", RunningTitle.closed(other.titles().plural()));
		names.put("b", RunningTitle.closed(other.titles().runningPlural()));
		return names;
	}

}
