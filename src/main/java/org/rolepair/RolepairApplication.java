package org.rolepair;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Rolepair.
 */
@SpringBootApplication
public class RolepairApplication {

	public static void main(String[] args) {
		SpringApplication.run(RolepairApplication.class, args);
	}

}
