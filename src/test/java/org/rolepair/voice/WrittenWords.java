package org.rolepair.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rolepair.format.Messages;

/**
 * Collects what people read: messages, templates, guides and text in the code.
 */
final class WrittenWords {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern QUOTED = Pattern.compile("'([^']*[A-Za-z]{2}[^']* [^']*)'");

	private static final Pattern LITERALS = Pattern.compile("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*\\+?\\s*)+");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

	private WrittenWords() {
	}

	/** Returns each branch of each message of a bundle. */
	static Stream<Passage> messages(String bundle) {
		ResourceBundle texts = ResourceBundle.getBundle(bundle, Messages.LOCALE,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return texts.keySet().stream().map((key) -> new Passage(bundle + " " + key, longest(texts.getString(key))));
	}

	/** Returns a message with the longest branch of each choice and short arguments. */
	static String longest(String message) {
		return longest(new MessagePattern(message), 0);
	}

	private static String longest(MessagePattern message, int start) {
		StringBuilder text = new StringBuilder();
		int from = message.getPart(start).getLimit();
		for (int i = start + 1; i <= message.getLimitPartIndex(start); i++) {
			MessagePattern.Part part = message.getPart(i);
			text.append(message.getPatternString(), from, part.getIndex());
			if (part.getType() == MessagePattern.Part.Type.ARG_START) {
				text.append(longestBranch(message, i));
				i = message.getLimitPartIndex(i);
			}
			else if (part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) {
				text.append('9');
			}
			from = message.getPart(i).getLimit();
		}
		return text.toString();
	}

	private static String longestBranch(MessagePattern message, int argument) {
		return IntStream.range(argument, message.getLimitPartIndex(argument))
			.filter((part) -> message.getPartType(part) == MessagePattern.Part.Type.MSG_START)
			.mapToObj((part) -> longest(message, part))
			.max(Comparator.comparing(String::length))
			.orElse("X");
	}

	/** Returns text, labels and words in expressions of all templates. */
	static Stream<Passage> templates() {
		return files(TEMPLATES, ".html").flatMap(WrittenWords::template);
	}

	private static Stream<Passage> template(Path file) {
		String place = "template " + TEMPLATES.relativize(file);
		Document page = Jsoup.parse(text(file), "", Parser.xmlParser());
		page.select("code").forEach((code) -> code.text("code"));
		List<Passage> passages = new ArrayList<>();
		for (Element element : page.getAllElements()) {
			if (!element.ownText().isBlank()) {
				passages.add(new Passage(place, element.text()));
			}
			for (Attribute attribute : element.attributes()) {
				if (List.of("aria-label", "title", "alt", "placeholder").contains(attribute.getKey())) {
					passages.add(new Passage(place, attribute.getValue()));
				}
				else if (attribute.getKey().startsWith("th:")) {
					QUOTED.matcher(attribute.getValue())
						.results()
						.forEach((quoted) -> passages.add(new Passage(place, quoted.group(1))));
				}
			}
		}
		return passages.stream();
	}

	/** Returns paragraphs, items and cells of the README and all guides. */
	static Stream<Passage> guides() {
		return Stream.concat(Stream.of(Path.of("README.md")), files(Path.of("src"), ".md"))
			.flatMap((file) -> markdown(file.toString(), text(file)));
	}

	private static Stream<Passage> markdown(String place, String document) {
		String prose = document.replaceAll("(?s)```.*?```", "")
			.replaceAll("(?m)^(    |\\t).*$", "")
			.replaceAll("`[^`]*`", "code")
			.replaceAll("\\]\\([^)]*\\)", "")
			.replaceAll("[\\[*]|<http[^>]*>", "")
			.replaceAll("(?m)^\\s*([-#]+|\\d+\\.) ", "\n\n")
			.replace("|", "\n\n");
		return Stream.of(prose.split("\\n\\s*\\n"))
			.map((paragraph) -> new Passage(place, paragraph.strip().replaceAll("\\s+", " ")))
			.filter((passage) -> passage.text().contains(" "));
	}

	/** Returns texts of several words in the code: logs, commands, reasons, failures. */
	static Stream<Passage> code() {
		return files(Path.of("src/main/java"), ".java").flatMap((file) -> {
			String code = text(file).replaceAll("(?s)/\\*.*?\\*/|\"\"\".*?\"\"\"", "").replaceAll("(?m)^\\s*//.*$", "");
			return LITERALS.matcher(code)
				.results()
				.map((found) -> new Passage("code " + file.getFileName(), joined(found.group())))
				.filter((passage) -> Passage.words(passage.text()).count() > 2
						&& !passage.text().contains("current_kind"));
		});
	}

	private static String joined(String literals) {
		StringBuilder text = new StringBuilder();
		LITERAL.matcher(literals).results().forEach((literal) -> text.append(literal.group(1)));
		return text.toString();
	}

	static Stream<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
