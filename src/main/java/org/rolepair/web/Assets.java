package org.rolepair.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The static files, under names that contain a fingerprint of the content. The
 * stylesheet's component files are served as one.
 */
@Component
class Assets {

	private static final String FOLDER = "/assets/";

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\);");

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

	private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

	private static final int FINGERPRINT = 12;

	private final Map<String, Asset> byPath = new LinkedHashMap<>();

	private final Map<String, String> paths = new LinkedHashMap<>();

	Assets() {
		this.paths.put("stylesheet", addStylesheet("site"));
		this.paths.put("editorsStylesheet", addStylesheet("editors"));
		this.paths.put("embedStylesheet", addStylesheet("embed"));
		this.paths.put("sheetStylesheet", addStylesheet("sheet"));
		this.paths.put("icon", add("icon", ".svg", new MediaType("image", "svg+xml"), read("img/icon.svg")));
		this.paths.put("script", addScript("site", "page", "suggestions"));
		this.paths.put("editorsScript", addScript("editors", "editors"));
	}

	/** Returns the path of each file by its name in templates. */
	Map<String, String> paths() {
		return Collections.unmodifiableMap(this.paths);
	}

	String path(String name) {
		return Objects.requireNonNull(this.paths.get(name));
	}

	Optional<Asset> at(String name) {
		return Optional.ofNullable(this.byPath.get(FOLDER + name));
	}

	private String addStylesheet(String name) {
		return add(name, ".css", new MediaType("text", "css", StandardCharsets.UTF_8), stylesheetText(name));
	}

	/** Wraps each file in a block, so that its names are local. */
	private String addScript(String name, String... files) {
		String joined = Stream.of(files)
			.map((file) -> "{" + read("js/" + file + ".js") + "}")
			.collect(Collectors.joining());
		return add(name, ".js", new MediaType("text", "javascript", StandardCharsets.UTF_8),
				"\"use strict\";" + INDENT.matcher(COMMENT.matcher(joined).replaceAll("")).replaceAll(""));
	}

	private String add(String name, String extension, MediaType type, String text) {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		String fingerprint = DigestUtils.md5DigestAsHex(content).substring(0, FINGERPRINT);
		String path = FOLDER + name + "." + fingerprint + extension;
		this.byPath.put(path, new Asset(type, content));
		return path;
	}

	private static String stylesheetText(String name) {
		String joined = IMPORT.matcher(read("css/" + name + ".css"))
			.replaceAll((MatchResult file) -> read("css/" + file.group(1)).replace("\\", "\\\\").replace("$", "\\$"));
		return INDENT.matcher(COMMENT.matcher(joined).replaceAll("")).replaceAll("");
	}

	private static String read(String file) {
		try {
			return new ClassPathResource("static/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Rolepair can't read a static file: " + file, ex);
		}
	}

	record Asset(MediaType type, byte[] content) {

	}

}
