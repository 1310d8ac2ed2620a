package org.rolepair.operations.backup;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class BackupCommandTests {

	private final MockEnvironment settings = new MockEnvironment();

	@Test
	void theApplicationIsAskedAtItsManagementPort() {
		assertThat(BackupCommand.address(this.settings)).isEqualTo("http://127.0.0.1:8081/actuator/backup");
		this.settings.setProperty("management.server.port", "18080");
		this.settings.setProperty("management.endpoints.web.base-path", "/manage");
		assertThat(BackupCommand.address(this.settings)).isEqualTo("http://127.0.0.1:18080/manage/backup");
	}

	@Test
	void anIpv6AddressIsInBrackets() {
		this.settings.setProperty("management.server.address", "::1");
		assertThat(BackupCommand.address(this.settings)).isEqualTo("http://[::1]:8081/actuator/backup");
	}

}
