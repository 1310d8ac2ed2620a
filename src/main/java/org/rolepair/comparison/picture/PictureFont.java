package org.rolepair.comparison.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;

import org.springframework.core.io.ClassPathResource;

/** The fonts of pictures, which don't depend on those of the machine. */
enum PictureFont {

	HEADING("LiberationSerif-Bold"), TEXT("LiberationSans-Regular"), LABEL("LiberationSans-Bold");

	/** The machine's fonts, for scripts that Liberation doesn't have. */
	private static final Font OTHER_SCRIPTS = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

	private final Font font;

	PictureFont(String file) {
		try (InputStream input = new ClassPathResource("liberation/" + file + ".ttf").getInputStream()) {
			this.font = Font.createFont(Font.TRUETYPE_FONT, input);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns a text in this font; the size is in pixels, the text not empty. */
	AttributedString style(String text, float size, Color color) {
		AttributedString styled = new AttributedString(text);
		styled.addAttribute(TextAttribute.FOREGROUND, color);
		styled.addAttribute(TextAttribute.FONT, this.font.deriveFont(size));
		text.codePoints().filter((character) -> !this.font.canDisplay(character)).distinct().forEach((character) -> {
			int length = Character.charCount(character);
			for (int at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + length)) {
				styled.addAttribute(TextAttribute.FONT, OTHER_SCRIPTS.deriveFont(size), at, at + length);
			}
		});
		return styled;
	}

}
