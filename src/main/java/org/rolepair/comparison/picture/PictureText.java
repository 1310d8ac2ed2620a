package org.rolepair.comparison.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Sets text in pictures; all lengths are in pixels. */
record PictureText(Graphics2D graphics) {

	private static final String ELLIPSIS = "…";

	private static final float STEP = 40;

	/** Breaks a text into lines of at most a width. */
	List<TextLayout> lines(AttributedString styled, float width) {
		AttributedCharacterIterator text = styled.getIterator();
		List<TextLayout> lines = new ArrayList<>();
		LineBreakMeasurer measurer = new LineBreakMeasurer(text, context());
		while (measurer.getPosition() < text.getEndIndex()) {
			lines.add(measurer.nextLayout(width));
		}
		return lines;
	}

	/** Breaks a text into as few lines, of about one length. */
	List<TextLayout> balanced(AttributedString styled, float width) {
		List<TextLayout> lines = lines(styled, width);
		for (float narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
			List<TextLayout> shorter = lines(styled, narrower);
			if (shorter.size() > lines.size()) {
				return lines;
			}
			lines = shorter;
		}
		return lines;
	}

	/** Returns a line in the largest size that fits, and cuts it if none does. */
	TextLayout fit(PictureFont font, String text, float size, float least, Color color, float width) {
		for (float smaller = size; smaller >= least; smaller--) {
			TextLayout line = line(font, text, smaller, color);
			if (line.getAdvance() <= width) {
				return line;
			}
		}
		int end = text.length();
		TextLayout cut = line(font, text, least, color);
		while (cut.getAdvance() > width && end > 1) {
			end = text.offsetByCodePoints(end, -1);
			cut = line(font, text.substring(0, end).stripTrailing() + ELLIPSIS, least, color);
		}
		return cut;
	}

	TextLayout line(PictureFont font, String text, float size, Color color) {
		return new TextLayout(font.style(text, size, color).getIterator(), context());
	}

	/** Draws lines from the top, and returns the bottom. */
	float draw(List<TextLayout> lines, float x, float top) {
		float y = top;
		for (TextLayout line : lines) {
			y += line.getAscent();
			line.draw(this.graphics, x, y);
			y += line.getDescent() + line.getLeading();
		}
		return y;
	}

	static float height(List<TextLayout> lines) {
		float height = 0;
		for (TextLayout line : lines) {
			height += line.getAscent() + line.getDescent() + line.getLeading();
		}
		return height;
	}

	private FontRenderContext context() {
		return this.graphics.getFontRenderContext();
	}

}
