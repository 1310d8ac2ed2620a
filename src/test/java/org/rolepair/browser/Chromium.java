package org.rolepair.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * The machine's own Chromium, driven by Playwright.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> ARGUMENTS = List.of("--headless", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Finds the browser that the variable {@code CHROMIUM} names, or else the first one
	 * in {@code PATH}.
	 */
	static Optional<Path> find(Map<String, String> environment) {
		String named = environment.getOrDefault("CHROMIUM", "");
		Stream<Path> candidates = named.isEmpty() ? inPath(environment.getOrDefault("PATH", ""))
				: Stream.of(Path.of(named));
		return candidates.filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> inPath(String path) {
		return NAMES.stream()
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)));
	}

	/**
	 * Starts the browser. Its own sandbox stays off, as root needs and as Playwright does
	 * by default: it opens nothing but our pages.
	 */
	static Chromium start(Path executable) {
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(
				Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
		return new Chromium(playwright, playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable).setChromiumSandbox(false).setArgs(ARGUMENTS)));
	}

	Browser browser() {
		return browser;
	}

	@Override
	public void close() {
		playwright.close();
	}

}
