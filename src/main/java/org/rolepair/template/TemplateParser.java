package org.rolepair.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a template, by the parser that Thymeleaf uses.
 */
final class TemplateParser extends AbstractSimpleMarkupHandler {

	private static final Pattern COMMENT = Pattern.compile("(?s)<!--/\\*(?!/).*?\\*/-->");

	private static final SimpleMarkupParser PARSER = new SimpleMarkupParser(configuration());

	private final Deque<Tag> open = new ArrayDeque<>();

	private TemplateParser() {
		this.open.push(new Tag("", Map.of(), new ArrayList<>(), Tag.Form.CLOSED));
	}

	/**
	 * Read a template.
	 * @param text its text
	 * @return an element without a name, around all that is in it
	 * @throws UnsupportedTemplateException if it has comments or instructions that
	 * readers would see
	 */
	static Tag parse(String text) {
		TemplateParser parser = new TemplateParser();
		try {
			PARSER.parse(COMMENT.matcher(text).replaceAll(""), parser);
		}
		catch (ParseException ex) {
			if (ex.getCause() instanceof UnsupportedTemplateException unsupported) {
				throw unsupported;
			}
			throw new IllegalStateException("A template cannot be read", ex);
		}
		return parser.open.getLast();
	}

	private static ParseConfiguration configuration() {
		ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
		configuration.setElementBalancing(ParseConfiguration.ElementBalancing.AUTO_CLOSE);
		configuration.setCaseSensitive(false);
		configuration.setUniqueAttributesInElementRequired(true);
		return configuration;
	}

	@Override
	public void handleDocType(String elementName, @Nullable String publicId, @Nullable String systemId,
			@Nullable String internalSubset, int line, int column) {
		add(new Piece.Text("<!doctype " + elementName + ">"));
	}

	@Override
	public void handleText(char[] buffer, int offset, int length, int line, int column) {
		add(new Piece.Text(new String(buffer, offset, length)));
	}

	@Override
	public void handleStandaloneElement(String name, @Nullable Map<String, @Nullable String> attributes,
			boolean minimized, int line, int column) {
		add(tag(name, attributes, minimized ? Tag.Form.MINIMIZED : Tag.Form.VOID));
	}

	@Override
	public void handleOpenElement(String name, @Nullable Map<String, @Nullable String> attributes, int line,
			int column) {
		Tag tag = tag(name, attributes, Tag.Form.CLOSED);
		add(tag);
		this.open.push(tag);
	}

	@Override
	public void handleCloseElement(String name, int line, int column) {
		this.open.pop();
	}

	@Override
	public void handleAutoCloseElement(String name, int line, int column) {
		throw new UnsupportedTemplateException("<" + name + "> without its end");
	}

	@Override
	public void handleUnmatchedCloseElement(String name, int line, int column) {
		throw new UnsupportedTemplateException("</" + name + "> without its beginning");
	}

	@Override
	public void handleComment(char[] buffer, int offset, int length, int line, int column) {
		throw new UnsupportedTemplateException("comment");
	}

	private void add(Piece piece) {
		this.open.getFirst().content().add(piece);
	}

	private static Tag tag(String name, @Nullable Map<String, @Nullable String> attributes, Tag.Form form) {
		List<Piece> content = new ArrayList<>();
		return new Tag(name, (attributes != null) ? new LinkedHashMap<>(attributes) : Map.of(), content, form);
	}

}
