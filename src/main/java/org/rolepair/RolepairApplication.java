package org.rolepair;

import org.rolepair.command.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Rolepair.
 */
@SpringBootApplication
public class RolepairApplication {

	public static void main(String[] args) {
		if (CommandLine.isCommand(args)) {
			System.exit(CommandLine.run(RolepairApplication.class, args, System.out));
		}
		SpringApplication.run(RolepairApplication.class, args);
	}

}
