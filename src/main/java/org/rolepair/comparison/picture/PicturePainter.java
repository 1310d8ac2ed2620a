package org.rolepair.comparison.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the picture of a comparison: titles and answer on top, a lane of pay for each
 * role, sources below. Lengths are in pixels.
 */
final class PicturePainter {

	private static final String VERSUS = " vs ";

	private static final int TOP = 44;

	/** Between titles, answer and further sentences. */
	private static final int PART_GAP = 8;

	private static final int NOTE_TOP = 562;

	private static final float NOTE_SIZE = 20;

	private static final int NOTE_LINES = 2;

	/** What the wordmark at the bottom right takes. */
	private static final int WORDMARK = 180;

	private static final float SMALLEST = .5f;

	private final SharePicture picture;

	private final Graphics2D graphics;

	private final PictureText text;

	private PicturePainter(SharePicture picture, Graphics2D graphics) {
		this.picture = picture;
		this.graphics = graphics;
		this.text = new PictureText(graphics);
	}

	/** Returns the drawn picture, with a palette. */
	static BufferedImage paint(SharePicture picture) {
		BufferedImage drawn = new BufferedImage(SharePicture.WIDTH, SharePicture.HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		new PicturePainter(picture, graphics).paint();
		graphics.dispose();
		return withPalette(drawn);
	}

	/** Copies pixel by pixel, since drawing on a palette dithers. */
	private static BufferedImage withPalette(BufferedImage drawn) {
		int width = drawn.getWidth();
		int height = drawn.getHeight();
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, PictureColor.palette());
		image.setRGB(0, 0, width, height, drawn.getRGB(0, 0, width, height, null, 0, width), 0, width);
		return image;
	}

	private void paint() {
		this.graphics.setColor(PictureColor.PAPER);
		this.graphics.fillRect(0, 0, SharePicture.WIDTH, SharePicture.HEIGHT);
		this.graphics.setColor(PictureColor.INK);
		this.graphics.fillRect(0, 0, SharePicture.WIDTH, 12);
		PictureLanes lanes = new PictureLanes(this.picture, this.graphics, this.text);
		float bottom = TOP;
		for (List<TextLayout> part : heading(lanes.highestTop() - TOP)) {
			bottom = this.text.draw(part, PictureLanes.LEFT, bottom) + PART_GAP;
		}
		lanes.draw(bottom);
		this.text.draw(note(), PictureLanes.LEFT, NOTE_TOP);
		drawWordmark();
	}

	/** Returns titles and answer in the largest size that leaves room for the lanes. */
	private List<List<TextLayout>> heading(float height) {
		for (float scale = 1; scale > SMALLEST; scale -= .05f) {
			List<List<TextLayout>> parts = heading(scale, this.picture.answer());
			if (PictureText.height(parts.stream().flatMap(List::stream).toList()) + parts.size() * PART_GAP <= height) {
				return parts;
			}
		}
		return heading(SMALLEST, this.picture.answer().subList(0, 1));
	}

	private List<List<TextLayout>> heading(float scale, List<String> answer) {
		Stream<AttributedString> first = Stream.of(titles(36 * scale),
				PictureFont.HEADING.style(unbroken(answer.get(0)), 44 * scale, PictureColor.INK));
		Stream<AttributedString> rest = answer.stream()
			.skip(1)
			.map((sentence) -> PictureFont.TEXT.style(unbroken(sentence), 26 * scale, PictureColor.QUIET));
		return Stream.concat(first, rest).map((part) -> this.text.balanced(part, PictureLanes.WIDTH)).toList();
	}

	/** Keeps codes such as 11-1011 on one line. */
	private static String unbroken(String sentence) {
		return sentence.replaceAll("(?<=\\d)-(?=\\d)", "\u2011");
	}

	/** Returns the titles, each in the color of its role. */
	private AttributedString titles(float size) {
		AttributedString styled = PictureFont.HEADING.style(String.join(VERSUS, this.picture.titles()), size,
				PictureColor.QUIET);
		int start = 0;
		for (int at = 0; at < this.picture.titles().size(); at++) {
			int end = start + this.picture.titles().get(at).length();
			styled.addAttribute(TextAttribute.FOREGROUND, PictureColor.ofRole(at + 1), start, end);
			start = end + VERSUS.length();
		}
		return styled;
	}

	private List<TextLayout> note() {
		List<TextLayout> lines = note(NOTE_SIZE);
		for (float size = NOTE_SIZE; lines.size() > NOTE_LINES && size > NOTE_SIZE / 2; size--) {
			lines = note(size);
		}
		return lines;
	}

	private List<TextLayout> note(float size) {
		return this.text.lines(PictureFont.TEXT.style(this.picture.note(), size, PictureColor.QUIET),
				PictureLanes.WIDTH - WORDMARK);
	}

	private void drawWordmark() {
		TextLayout name = this.text.line(PictureFont.HEADING, "Rolepair", 26, PictureColor.INK);
		float x = PictureLanes.LEFT + PictureLanes.WIDTH - name.getAdvance();
		float y = NOTE_TOP + 14;
		this.graphics.setStroke(new BasicStroke(4.5f));
		drawRing(PictureColor.ofRole(1), new Ellipse2D.Float(x - 46, y - 10, 20, 20));
		drawRing(PictureColor.ofRole(2), new RoundRectangle2D.Float(x - 32, y - 9, 18, 18, 6, 6));
		name.draw(this.graphics, x, y + 9);
	}

	private void drawRing(Color color, Shape shape) {
		this.graphics.setColor(color);
		this.graphics.draw(shape);
	}

}
