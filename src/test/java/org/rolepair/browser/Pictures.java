package org.rolepair.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/**
 * Takes pictures of whole pages, into the folder that the system property
 * {@code pictures} names.
 */
public final class Pictures {

	private static final String FOLDER = System.getProperty("pictures", "");

	private static final int HEIGHT = 900;

	private Pictures() {
	}

	/**
	 * Takes the open page on a phone, a tablet and a desktop, in dark, in forced colors
	 * and on A4; takes nothing if no folder is named.
	 * @param name what the pictures show
	 */
	public static void take(Page page, String name) {
		if (!FOLDER.isEmpty()) {
			Path folder = Path.of(FOLDER, name.replaceAll("[^A-Za-z0-9]+", "-"));
			for (Look look : Look.values()) {
				show(page, look, HEIGHT);
				// In a window as high as the page, no bar sticks over its middle.
				show(page, look, ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
				page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(look + ".png")));
			}
			show(page, Look.DESKTOP, HEIGHT);
			page.pdf(new Page.PdfOptions().setFormat("A4").setPath(folder.resolve("PRINT.pdf")));
		}
	}

	private static void show(Page page, Look look, int height) {
		page.setViewportSize(look.width, height);
		page.emulateMedia(
				new Page.EmulateMediaOptions().setColorScheme(look.scheme).setForcedColors(look.forcedColors));
	}

	private enum Look {

		PHONE(360, ColorScheme.LIGHT, ForcedColors.NONE),

		TABLET(768, ColorScheme.LIGHT, ForcedColors.NONE),

		DESKTOP(1280, ColorScheme.LIGHT, ForcedColors.NONE),

		DARK(1280, ColorScheme.DARK, ForcedColors.NONE),

		FORCED_COLORS(1280, ColorScheme.LIGHT, ForcedColors.ACTIVE);

		private final int width;

		private final ColorScheme scheme;

		private final ForcedColors forcedColors;

		Look(int width, ColorScheme scheme, ForcedColors forcedColors) {
			this.width = width;
			this.scheme = scheme;
			this.forcedColors = forcedColors;
		}

	}

}
