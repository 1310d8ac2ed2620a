package org.rolepair;

import java.io.File;

import org.rolepair.operations.command.CommandRunner;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.SpringProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Rolepair. A jar has the bean definitions that its build generated, and uses them
 * unless {@code -Dspring.aot.enabled=false}.
 */
@EnableScheduling
@SpringBootApplication
public class RolepairApplication {

	public static void main(String[] args) {
		if (isPacked() && SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null) {
			SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		}
		if (CommandRunner.isCommand(args)) {
			System.exit(CommandRunner.run(RolepairApplication.class, args, System.out));
		}
		SpringApplication.run(RolepairApplication.class, args);
	}

	private static boolean isPacked() {
		File source = new ApplicationHome(RolepairApplication.class).getSource();
		return source != null && source.isFile();
	}

}
