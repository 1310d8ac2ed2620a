package org.rolepair.operations.warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.operations.command.OperationFailedException;

import org.springframework.util.FileSystemUtils;
import org.springframework.web.client.RestClient;

/**
 * Starts the application with the starter catalog in a temporary folder, opens a page of
 * each kind, and stops it. The JVM then writes its archive.
 */
final class TrainingRun {

	private static final Pattern UP = Pattern.compile("Rolepair is up: (http://localhost:\\d+)");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final long PAUSE_MILLISECONDS = 100;

	private static final List<String> PAGES = List.of("/", "/compare/patient-service-specialist-vs-patient-coordinator",
			"/roles/registered-nurse", "/roles/registered-nurse/to/licensed-practical-nurse", "/search?q=nurse",
			"/search/suggestions?q=nur", "/categories", "/sources", "/login");

	private TrainingRun() {
	}

	/**
	 * Leaves the archive where the options want it.
	 * @throws OperationFailedException if the application doesn't start, or leaves none
	 */
	static void of(JvmOptions options) throws IOException {
		Path folder = Files.createTempDirectory("rolepair-");
		try {
			run(options, folder, folder.resolve("log.txt"));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void run(JvmOptions options, Path folder, Path log) throws IOException {
		List<String> arguments = new ArrayList<>(options.training());
		arguments.addAll(List.of("--server.address=127.0.0.1", "--server.port=0", "--management.server.port=0"));
		Process process = JavaProcess.start(arguments, folder, log);
		Thread atExit = new Thread(process::destroyForcibly);
		Runtime.getRuntime().addShutdownHook(atExit);
		try {
			RestClient site = RestClient.create(awaitAddress(process, log));
			PAGES.forEach((page) -> site.get().uri(page).retrieve().toBodilessEntity());
		}
		finally {
			process.destroy();
			process.onExit().join();
			Runtime.getRuntime().removeShutdownHook(atExit);
		}
		if (!Files.exists(options.archive())) {
			throw new OperationFailedException(
					"The JDK didn't write " + options.archive() + ":\n" + JavaProcess.lastLines(log));
		}
	}

	private static String awaitAddress(Process process, Path log) throws IOException {
		Instant end = Instant.now().plus(PATIENCE);
		while (process.isAlive() && Instant.now().isBefore(end)) {
			Optional<String> address = address(log);
			if (address.isPresent()) {
				return address.get();
			}
			pause();
		}
		throw new OperationFailedException("Rolepair didn't start:\n" + JavaProcess.lastLines(log));
	}

	private static Optional<String> address(Path log) throws IOException {
		Matcher up = UP.matcher(Files.readString(log));
		return up.find() ? Optional.of(up.group(1)) : Optional.empty();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new OperationFailedException("Stopped", ex);
		}
	}

}
