package org.rolepair;

import org.rolepair.operations.command.CommandRunner;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Rolepair.
 */
@EnableScheduling
@SpringBootApplication
public class RolepairApplication {

	public static void main(String[] args) {
		if (CommandRunner.isCommand(args)) {
			System.exit(CommandRunner.run(RolepairApplication.class, args, System.out));
		}
		SpringApplication.run(RolepairApplication.class, args);
	}

}
