package org.rolepair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application in a process of its own, as an operator starts it, with its data in a
 * folder.
 */
public final class Server implements AutoCloseable {

	private static final Pattern UP = Pattern.compile("Rolepair is up: http://localhost:(\\d+)");

	private static final Pattern HEALTH = Pattern.compile("Health and measures are at http://localhost:(\\d+)");

	private static final int PATIENCE = 180;

	private final Process process;

	private final Path log;

	private int port;

	private Server(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts it and waits until it listens, on a free port.
	 * @param folder where the data are, and the log
	 * @param settings as they are set on the command line
	 */
	public static Server start(Path folder, String... settings) {
		return begin(folder, settings).awaitUp();
	}

	/**
	 * Starts it, and leaves it to others to wait for it.
	 */
	public static Server begin(Path folder, String... settings) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dspring.aot.enabled=false"));
		command.addAll(SharedClasses.options());
		command.add(RolepairApplication.class.getName());
		return begin(folder, command, settings);
	}

	/**
	 * Starts it as a command does, and leaves it to others to wait for it.
	 */
	public static Server begin(Path folder, List<String> java, String... settings) {
		Path log = folder.resolve("log-" + System.nanoTime() + ".txt");
		List<String> command = new ArrayList<>(java);
		command.addAll(List.of("--server.port=0", "--rolepair.administrator.password=" + Team.PASSWORD));
		command.addAll(Arrays.asList(settings));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().put("MANAGEMENT_SERVER_PORT", "-1");
			return new Server(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.port;
	}

	public long pid() {
		return this.process.pid();
	}

	/** Ends the process at once, as {@code kill -9} does. */
	public void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	@Override
	public void close() {
		this.process.destroy();
		awaitEnd();
	}

	private void awaitEnd() {
		try {
			if (!this.process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The process does not end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Waits until it listens. */
	public Server awaitUp() {
		this.port = awaitPort(UP);
		return this;
	}

	/** Returns the port of health and metrics, if it is set. */
	public int healthPort() {
		return awaitPort(HEALTH);
	}

	/** What it has printed so far. */
	public String logged() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int awaitPort(Pattern line) {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (this.process.isAlive() && System.nanoTime() < deadline) {
			Matcher up = line.matcher(logged());
			if (up.find()) {
				return Integer.parseInt(up.group(1));
			}
			pause();
		}
		this.process.destroyForcibly();
		throw new IllegalStateException("The application does not start:\n" + logged());
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
