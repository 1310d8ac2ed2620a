package org.rolepair;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of the application as processes of their own share them, whichever test
 * starts them: the first one that ends by itself leaves what it has loaded in an archive,
 * from which later ones start with half the work. An archive needs jars, so what was
 * compiled is packed first.
 */
final class SharedClasses {

	private static final SharedClasses INSTANCE = new SharedClasses(
			Path.of("target", "shared-classes").toAbsolutePath());

	private final Path archive;

	private final String classPath;

	private SharedClasses(Path folder) {
		Path jar = folder.resolve("application.jar");
		this.archive = folder.resolve("classes.jsa");
		this.classPath = Stream.concat(Stream.of(jar), entries(Files::isRegularFile))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		try {
			Files.createDirectories(folder);
			try (FileChannel turn = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE)) {
				turn.lock();
				if (!isCurrent(jar)) {
					Files.deleteIfExists(this.archive);
					pack(jar);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What to give to Java before the name of the class to run. */
	static List<String> options() {
		String sharing = Files.exists(INSTANCE.archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
		return List.of(sharing + INSTANCE.archive, "-cp", INSTANCE.classPath);
	}

	/** Whether nothing was compiled, added or removed since it was packed. */
	private static boolean isCurrent(Path jar) throws IOException {
		if (!Files.exists(jar)) {
			return false;
		}
		FileTime packed = Files.getLastModifiedTime(jar);
		for (Path folder : entries(Files::isDirectory).toList()) {
			try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE,
					(file, found) -> found.lastModifiedTime().compareTo(packed) > 0)) {
				if (files.findAny().isPresent()) {
					return false;
				}
			}
		}
		return true;
	}

	private static void pack(Path jar) throws IOException {
		try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
			for (Path folder : entries(Files::isDirectory).toList()) {
				pack(folder, output);
			}
		}
	}

	private static void pack(Path folder, JarOutputStream output) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((one) -> !one.equals(folder)).toList()) {
				String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
				boolean isFile = Files.isRegularFile(file);
				output.putNextEntry(new JarEntry(isFile ? name : name + "/"));
				if (isFile) {
					Files.copy(file, (OutputStream) output);
				}
			}
		}
	}

	/** What the application itself runs with, without the tests. */
	private static Stream<Path> entries(Predicate<Path> kind) {
		String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(own.split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.map(Path::of)
			.filter(kind);
	}

}
