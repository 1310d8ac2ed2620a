package org.rolepair.format;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class MessagesTests {

	private final Messages messages = new Messages();

	@Test
	void aMissingKeyIsAFault() {
		assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> messages.text("no.such.key"));
		assertThatExceptionOfType(MissingResourceException.class)
			.isThrownBy(() -> messages.text("no.such.key", Map.of()));
		assertThat(messages.has("no.such.key")).isFalse();
		assertThat(messages.has("verdict.SAME")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages", "messages-editors" })
	void everyMessageIsWellFormed(String name) {
		bundle(name).forEach((key, text) -> {
			assertThatNoException().as(key).isThrownBy(() -> new MessageFormat(text, Messages.LOCALE));
			assertThat(text).as(key).isNotBlank().doesNotContain("  ", "..");
			assertThat(text).as("apostrophe that ICU reads as a quote in " + key).doesNotContain("'");
		});
	}

	@Test
	void bundlesShareNoKey() {
		assertThat(bundle("messages")).doesNotContainKeys(bundle("messages-editors").keySet().toArray(String[]::new));
	}

	@Test
	void anArgumentStandsAsItIs() {
		String text = messages.text("chart.change", Map.of("role", "Nurse {0} 'of' #1", "change", "<b>"));
		assertThat(text).isEqualTo("Nurse {0} 'of' #1: jobs are projected to change by <b>.");
	}

	@Test
	void numbersChoosePlurals() {
		assertThat(messages.text("answer.years", Map.of("high", "1", "number", 1))).isEqualTo("1 year");
		assertThat(messages.text("answer.years", Map.of("high", "2", "number", 2))).isEqualTo("2 years");
		assertThat(messages.text("skills.all", Map.of("count", 2))).isEqualTo("both");
		assertThat(messages.text("skills.all", Map.of("count", 3))).isEqualTo("all 3");
	}

	@Test
	void serveManyThreadsAtOnce() {
		List<CompletableFuture<String>> texts = IntStream.range(0, 200)
			.mapToObj((i) -> CompletableFuture
				.supplyAsync(() -> messages.text("chart.change", Map.of("role", "R" + i, "change", "T" + i))))
			.toList();
		for (int i = 0; i < texts.size(); i++) {
			assertThat(texts.get(i).join()).isEqualTo("R" + i + ": jobs are projected to change by T" + i + ".");
		}
	}

	private static Map<String, String> bundle(String name) {
		ResourceBundle bundle = ResourceBundle.getBundle(name, Messages.LOCALE,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
	}

}
