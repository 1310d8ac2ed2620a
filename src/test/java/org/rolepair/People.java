package org.rolepair;

import org.rolepair.account.access.AccessLevel;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/**
 * Lets tests inject the {@link Team} of their application, and an {@link Editor} of an
 * access level by the level's name, who is newly signed in. A {@code reader} is not.
 */
@TestConfiguration(proxyBeanMethods = false)
class People {

	@Bean
	@Scope("prototype")
	Team team(@LocalServerPort int port) {
		return Team.of(port);
	}

	@Bean
	@Scope("prototype")
	Editor administrator(Team team) {
		return team.administrator();
	}

	@Bean
	@Scope("prototype")
	Editor publisher(Team team) {
		return team.signIn(AccessLevel.PUBLISHER);
	}

	@Bean
	@Scope("prototype")
	Editor editor(Team team) {
		return team.signIn(AccessLevel.EDITOR);
	}

	@Bean
	@Scope("prototype")
	Editor viewer(Team team) {
		return team.signIn(AccessLevel.VIEWER);
	}

	@Bean
	@Scope("prototype")
	Editor reader(@LocalServerPort int port) {
		return Editor.stranger(port);
	}

}
