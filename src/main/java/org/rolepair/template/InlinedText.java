package org.rolepair.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for others in it: <code>from [[${…}]] on</code>.
 */
final class InlinedText {

	private static final Pattern PLACE = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);

	private final Expressions expressions;

	InlinedText(Expressions expressions) {
		this.expressions = expressions;
	}

	void addTo(NodeList nodes, String text) {
		Matcher place = PLACE.matcher(text);
		int begin = 0;
		while (place.find()) {
			nodes.add(text.substring(begin, place.start()));
			nodes.add(new Node.Text(this.expressions.compile(place.group(1))));
			begin = place.end();
		}
		nodes.add(text.substring(begin));
	}

}
