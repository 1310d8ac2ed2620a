package org.rolepair.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A disk in memory with as much room as a test gives it, where the system lets us mount
 * one.
 *
 * @param path where it is
 */
record SmallDisk(Path path) implements AutoCloseable {

	static SmallDisk mount(Path path, String size) throws IOException {
		Files.createDirectories(path);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()), "may mount a disk");
		return new SmallDisk(path);
	}

	void resize(String size) throws IOException {
		if (!run("mount", "-o", "remount,size=" + size, this.path.toString())) {
			throw new IOException("The disk " + this.path + " cannot be resized");
		}
	}

	@Override
	public void close() throws IOException {
		run("umount", this.path.toString());
	}

	private static boolean run(String... command) throws IOException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
