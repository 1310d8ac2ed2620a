package org.rolepair.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rolepair.Http;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More requests that never end than there are threads.
 */
@RolepairTest
@TestPropertySource(properties = { "server.tomcat.threads.max=20", "server.tomcat.connection-timeout=15s" })
class SlowSendersTests {

	private static final int SENDERS = 60;

	@LocalServerPort
	private int port;

	private final List<Socket> senders = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket sender : this.senders) {
			sender.close();
		}
	}

	@Test
	void formsThatNeverEndLeaveThreadsToReaders() throws IOException {
		begin("POST /login HTTP/1.1", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1000");
		assertThat(read("/roles/pharmacist").status()).isEqualTo(200);
		assertThat(read("/search?q=nurse").status()).isEqualTo(200);
		Http.Answer refused = Http.send(this.port,
				"POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\nname=");
		assertThat(refused.status()).isEqualTo(503);
		assertThat(refused.header("Retry-After")).isPresent();
		assertThat(refused.body()).contains("The site cannot be reached just now");
	}

	@Test
	void bodiesThatNobodyReadsLeaveThreadsToReaders() throws IOException {
		begin("GET /search?q=nurse HTTP/1.1", "Content-Length: 1000");
		assertThat(read("/roles/pharmacist").status()).isEqualTo(200);
	}

	private Http.Answer read(String path) {
		return Http.get(this.port, path);
	}

	private void begin(String... lines) throws IOException {
		String request = String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\nx";
		for (int i = 0; i < SENDERS; i++) {
			Socket sender = new Socket(InetAddress.getLoopbackAddress(), this.port);
			sender.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			this.senders.add(sender);
		}
	}

}
