package org.rolepair.comparison.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.PayLane;

/** Draws the lanes of a picture, from the bottom up. Lengths are in pixels. */
record PictureLanes(SharePicture picture, Graphics2D graphics, PictureText text) {

	static final int LEFT = 80;

	static final int WIDTH = SharePicture.WIDTH - 2 * LEFT;

	private static final int RIGHT = LEFT + WIDTH;

	private static final int BOTTOM = 518;

	/** The least height of a lane: its title and its bar. */
	private static final int MIN_HEIGHT = 62;

	private static final int MAX_HEIGHT = 112;

	/** Where a title starts, right of its mark. */
	private static final int INDENT = 34;

	private static final int GAP = 24;

	private static final float SMALLEST = 17;

	/** The part of a title's room that the name of a wider group can take. */
	private static final float GROUP_SHARE = .55f;

	private static final float GROUP_GAP = 10;

	/** How thick lines are. */
	private static final float THICK = 5;

	/** Returns where the lanes start if they take the least height. */
	int highestTop() {
		return BOTTOM - MIN_HEIGHT * this.picture.lanes().size();
	}

	/** Draws the lanes below a heading. */
	void draw(float headingBottom) {
		int count = this.picture.lanes().size();
		float height = Math.min(MAX_HEIGHT, (BOTTOM - headingBottom) / count);
		float top = BOTTOM - height * count;
		this.picture.ticks().forEach((tick) -> drawTick(tick, top));
		for (int at = 0; at < count; at++) {
			drawLane(this.picture.lanes().get(at), top + height * at, height);
		}
	}

	private void drawTick(PayChart.Tick tick, float top) {
		float x = x(tick.x());
		fill(PictureColor.GRID, new Rectangle2D.Float(x - 1, top + 12, 2, BOTTOM - top - 8));
		TextLayout label = this.text.line(PictureFont.TEXT, tick.label(), 20, PictureColor.QUIET);
		label.draw(this.graphics, x - label.getAdvance() / 2, BOTTOM + 26);
	}

	private void drawLane(SharePicture.Lane lane, float top, float height) {
		Color color = PictureColor.ofRole(lane.column());
		float size = Math.min(26, height / 3);
		float baseline = top + height * .38f;
		fill(PictureColor.PAPER, new Rectangle2D.Float(LEFT, baseline - size, WIDTH, size * 1.3f));
		fill(color, mark(lane.column(), LEFT + 11, baseline - size * .34f, 11));
		TextLayout figures = this.text.line(PictureFont.TEXT, lane.figures(), size * .85f, PictureColor.INK);
		figures.draw(this.graphics, RIGHT - figures.getAdvance(), baseline);
		drawTitle(lane, size, baseline, WIDTH - INDENT - GAP - figures.getAdvance());
		lane.drawn().ifPresent((drawn) -> drawPay(drawn, color, top + height * .74f, height * .17f));
	}

	private void drawTitle(SharePicture.Lane lane, float size, float baseline, float room) {
		Optional<TextLayout> group = lane.group()
			.map((name) -> this.text.fit(PictureFont.TEXT, name, size * .85f, SMALLEST, PictureColor.INK,
					room * GROUP_SHARE));
		TextLayout title = this.text.fit(PictureFont.LABEL, lane.title(), size, SMALLEST, PictureColor.INK,
				room - group.map((name) -> name.getAdvance() + GROUP_GAP).orElse(0f));
		title.draw(this.graphics, LEFT + INDENT, baseline);
		group.ifPresent((name) -> name.draw(this.graphics, LEFT + INDENT + title.getAdvance() + GROUP_GAP, baseline));
	}

	/** Draws the pay around a center line; half is half of the box's height. */
	private void drawPay(PayLane lane, Color color, float y, float half) {
		lane.line().ifPresent((line) -> {
			fill(color, new Rectangle2D.Float(x(line.x()), y - THICK / 2, x(line.end()) - x(line.x()), THICK));
			fill(color, stroke(line.x(), y, half * .65f));
			fill(color, stroke(line.end(), y, half * .65f));
		});
		lane.box()
			.ifPresent((box) -> fill(color,
					new Rectangle2D.Float(x(box.x()), y - half, x(box.end()) - x(box.x()), half * 2)));
		lane.median()
			.ifPresent((median) -> fill(lane.box().isPresent() ? PictureColor.PAPER : color, stroke(median, y, half)));
		lane.average().ifPresent((average) -> fill(color, mark(lane.column(), x(average), y, half)));
	}

	private static Shape stroke(String x, float y, float half) {
		return new Rectangle2D.Float(x(x) - THICK / 2, y - half, THICK, half * 2);
	}

	private void fill(Color color, Shape shape) {
		this.graphics.setColor(color);
		this.graphics.fill(shape);
	}

	/** Returns the shape of a role's column, as on the pages. */
	private static Shape mark(int column, float x, float y, float radius) {
		return switch (column) {
			case 1 -> new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius);
			case 2 -> new Rectangle2D.Float(x - radius * .9f, y - radius * .9f, radius * 1.8f, radius * 1.8f);
			case 3 -> polygon(x, y - radius, x + radius, y + radius * .85f, x - radius, y + radius * .85f);
			default -> polygon(x, y - radius * 1.1f, x + radius * 1.1f, y, x, y + radius * 1.1f, x - radius * 1.1f, y);
		};
	}

	private static Shape polygon(float... points) {
		Path2D path = new Path2D.Float();
		path.moveTo(points[0], points[1]);
		for (int at = 2; at < points.length; at += 2) {
			path.lineTo(points[at], points[at + 1]);
		}
		path.closePath();
		return path;
	}

	/** Returns where a percentage of the lanes' width lies. */
	private static float x(String percent) {
		return LEFT + WIDTH * Float.parseFloat(percent.replace("%", "")) / 100;
	}

}
