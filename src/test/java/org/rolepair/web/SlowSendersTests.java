package org.rolepair.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ConfiguredTest.CONTEXT_PATH;

/**
 * More requests that never end than there are threads. Readers wait until the container
 * has cut the senders off, which is why a proxy should take requests in.
 */
@ConfiguredTest
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
	void whoStopsSendingAFormIsCutOffAndReadersAreServed() throws IOException {
		begin("POST " + CONTEXT_PATH + "/login HTTP/1.1", "Content-Type: application/x-www-form-urlencoded",
				"Content-Length: 1000");
		assertThat(read(CONTEXT_PATH + "/roles/pharmacist").status()).isEqualTo(200);
		assertThat(read(CONTEXT_PATH + "/search?q=nurse").status()).isEqualTo(200);
		assertAllCutOff();
	}

	@Test
	void whoStopsSendingABodyThatNobodyReadsIsCutOffAndReadersAreServed() throws IOException {
		begin("GET " + CONTEXT_PATH + "/search?q=nurse HTTP/1.1", "Content-Length: 1000");
		assertThat(read(CONTEXT_PATH + "/roles/pharmacist").status()).isEqualTo(200);
		assertAllCutOff();
	}

	private void assertAllCutOff() {
		assertThat(this.senders).allMatch(SlowSendersTests::isCutOff);
	}

	private static boolean isCutOff(Socket sender) {
		try {
			sender.setSoTimeout(20_000);
			sender.getInputStream().readAllBytes();
			return true;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
		catch (IOException ex) {
			return true;
		}
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
