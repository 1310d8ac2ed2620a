package org.rolepair.operations.command;

import java.io.PrintStream;
import java.util.Map;

import org.springframework.context.ApplicationContext;

/**
 * A picocli command with its arguments as fields. It is registered in
 * {@code META-INF/spring.factories}, so that arguments are parsed before the application
 * starts.
 */
public interface OperatorCommand {

	/**
	 * Runs the command.
	 * @param application the application, or a context with only its settings
	 * @throws OperationFailedException if it cannot be done
	 */
	void run(ApplicationContext application, PrintStream out);

	/**
	 * Checks the arguments before the application starts, so that wrong ones create no
	 * database.
	 * @throws OperationFailedException if the command cannot be done
	 */
	default void check() {
	}

	/** Returns values of settings that are not set. */
	default Map<String, Object> defaults() {
		return Map.of();
	}

	/** Returns whether to start the application, which opens or creates its database. */
	default boolean needsApplication() {
		return true;
	}

}
