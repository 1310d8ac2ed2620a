package org.rolepair.operations.warmup;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.operations.command.OperatorCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Unpacks the jar, starts it once to see which classes it needs, and keeps them as the
 * JVM likes them best.
 */
@Command(name = "warm-up",
		description = "Unpacks this version into a new folder, and prepares it to start faster with this JDK.")
class WarmUpCommand implements OperatorCommand {

	/** The libraries and the archive take 300 MB with JDK 25. */
	private static final DataSize SPACE = DataSize.ofMegabytes(400);

	@Parameters(paramLabel = "FOLDER", description = "A folder that is empty or doesn't exist yet.")
	private Path folder = Path.of("");

	@Option(names = "--heap", paramLabel = "SIZE", defaultValue = JvmOptions.DEFAULT_HEAP,
			description = "The most memory for data, such as 512m. The default is ${DEFAULT-VALUE}.")
	private String heap = JvmOptions.DEFAULT_HEAP;

	@Override
	public boolean needsApplication() {
		return false;
	}

	@Override
	public void check() {
		packedJar();
		requireSize(this.heap);
		try {
			requireEmpty(target());
		}
		catch (IOException ex) {
			throw OperationFailedException.withReason("Rolepair can't read " + target(), ex);
		}
	}

	@Override
	public void run(ApplicationContext application, PrintStream out) {
		Path target = target();
		try {
			prepare(packedJar(), target, out);
		}
		catch (IOException ex) {
			throw OperationFailedException.withReason("Rolepair can't prepare " + target, ex);
		}
	}

	/** Leaves no folder behind that a failure has half filled. */
	private void prepare(Path packed, Path target, PrintStream out) throws IOException {
		boolean done = false;
		try {
			Files.createDirectories(target);
			requireSpace(target);
			Path jar = JavaProcess.unpack(packed, target);
			JvmOptions options = new JvmOptions(this.heap, target, jar, Runtime.version().feature());
			out.println("Unpacked into " + target + ". Starting it once, which takes half a minute or more…");
			TrainingRun.of(options);
			Files.writeString(target.resolve(JvmOptions.FILE), options.argumentFile());
			out.println("Start Rolepair with: java @" + target.resolve(JvmOptions.FILE));
			done = true;
		}
		finally {
			if (!done) {
				FileSystemUtils.deleteRecursively(target);
			}
		}
	}

	private Path target() {
		return this.folder.toAbsolutePath().normalize();
	}

	private static Path packedJar() {
		File source = new ApplicationHome(WarmUpCommand.class).getSource();
		if (source == null || !source.isFile() || new File(source.getParentFile(), "lib").isDirectory()) {
			throw new OperationFailedException(
					"This command only works from the packed jar: java -jar rolepair.jar warm-up FOLDER");
		}
		return source.toPath();
	}

	private static void requireSize(String heap) {
		if (!heap.matches("[1-9][0-9]{2,5}[mM]|[1-9][0-9]{0,2}[gG]")) {
			throw new OperationFailedException(
					"Set --heap to a size of 100m or more, such as 512m or 1g, instead of " + heap + ".");
		}
	}

	private static void requireSpace(Path folder) throws IOException {
		long free = Files.getFileStore(folder).getUsableSpace();
		if (free < SPACE.toBytes()) {
			throw new OperationFailedException("%s has %d MB of free disk space, and needs %d MB.".formatted(folder,
					DataSize.ofBytes(free).toMegabytes(), SPACE.toMegabytes()));
		}
	}

	private static void requireEmpty(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				if (files.findAny().isPresent()) {
					throw new OperationFailedException(
							folder + " isn't empty. Choose a new folder for each version of Rolepair or of the JDK.");
				}
			}
		}
	}

}
