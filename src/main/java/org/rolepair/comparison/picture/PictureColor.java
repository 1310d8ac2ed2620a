package org.rolepair.comparison.picture;

import java.awt.Color;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The colors of the light pages. */
final class PictureColor {

	static final Color PAPER = new Color(0xfbfaf7);

	static final Color INK = new Color(0x1c2126);

	static final Color QUIET = new Color(0x565e66);

	static final Color GRID = new Color(0xdedbd3);

	private static final List<Color> ROLES = List.of(new Color(0x0f6b7a), new Color(0xb4530a), new Color(0x5b4b9a),
			new Color(0x46702a));

	private static final int STEPS = 8;

	private PictureColor() {
	}

	/**
	 * Returns the colors of a picture. Those of texts and bars come in steps from the
	 * paper's, as few as smooth edges need: a palette makes the picture smaller by half.
	 */
	static IndexColorModel palette() {
		IntStream flat = IntStream.of(PAPER.getRGB(), GRID.getRGB());
		IntStream mixed = Stream.concat(Stream.of(INK, QUIET), ROLES.stream())
			.flatMapToInt((strong) -> IntStream.rangeClosed(1, STEPS).map((step) -> mix(strong, step)));
		int[] palette = IntStream.concat(flat, mixed).toArray();
		return new IndexColorModel(Byte.SIZE, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
	}

	private static int mix(Color strong, int step) {
		return new Color(mix(PAPER.getRed(), strong.getRed(), step), mix(PAPER.getGreen(), strong.getGreen(), step),
				mix(PAPER.getBlue(), strong.getBlue(), step))
			.getRGB();
	}

	private static int mix(int paper, int strong, int step) {
		return paper + (strong - paper) * step / STEPS;
	}

	/** Returns the color of a role's column, from 1. */
	static Color ofRole(int column) {
		return ROLES.get(column - 1);
	}

}
