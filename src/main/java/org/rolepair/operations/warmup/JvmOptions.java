package org.rolepair.operations.warmup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The options with which a JVM starts the unpacked jar.
 *
 * @param heap the most memory for data, as {@code -Xmx} has it
 * @param folder an absolute path, in which the JVM's archive is too
 * @param jar the unpacked jar
 * @param java the version of the JDK, such as 17
 */
record JvmOptions(String heap, Path folder, Path jar, int java) {

	/** Enough for a thousand roles. */
	static final String DEFAULT_HEAP = "240m";

	/**
	 * The JVM takes a share of the machine's memory otherwise, into which the objects of
	 * an archive might not fit.
	 */
	private static final String INITIAL_HEAP = "64m";

	/** The name of the file with all options, for {@code java @FILE}. */
	static final String FILE = "java.args";

	/** The first version that keeps a cache of linked classes and profiles (JEP 514). */
	private static final int FIRST_WITH_CACHE = 25;

	/** Returns the options of a run that leaves an archive behind when it ends. */
	List<String> training() {
		return options(hasCache() ? List.of("-XX:AOTCacheOutput=" + archive())
				: List.of("-XX:ArchiveClassesAtExit=" + archive()));
	}

	/** Returns the options of each later start. */
	List<String> starting() {
		return options(hasCache() ? List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:AOTCache=" + archive()) : List
			.of("-XX:SharedArchiveFile=" + archive(), "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));
	}

	/** Returns where the archive is. An archive only suits the JDK that made it. */
	Path archive() {
		return this.folder.resolve(hasCache() ? "classes.aot" : "classes.jsa");
	}

	/**
	 * Returns the content of {@link #FILE}. The JVM reads an option a line, and in quotes
	 * a backslash escapes.
	 */
	String argumentFile() {
		return starting().stream()
			.map((option) -> '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * The serial collector needs the least memory, and two processors gain little from
	 * others. Larger methods are inlined, since pages take many small ones.
	 */
	private List<String> options(List<String> archive) {
		List<String> options = new ArrayList<>(
				List.of("-Xmx" + this.heap, "-Xms" + INITIAL_HEAP, "-XX:NewRatio=3", "-Xss512k", "-XX:+UseSerialGC",
						"-XX:+ExitOnOutOfMemoryError", "-XX:InlineSmallCode=4000", "-XX:MaxInlineLevel=20"));
		if (hasCache()) {
			options.addAll(List.of("-XX:+UseCompactObjectHeaders", "-Xlog:all=error"));
		}
		options.addAll(archive);
		options.add("-jar");
		options.add(this.jar.toString());
		return options;
	}

	private boolean hasCache() {
		return this.java >= FIRST_WITH_CACHE;
	}

}
