package org.rolepair.delivery;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptHeadersTests {

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "GZIP", "br, gzip", "gzip;q=0.5", "deflate, gzip ; q=1.0 , br" })
	void gzipIsAccepted(String header) {
		assertThat(AcceptHeaders.acceptGzip(request("Accept-Encoding", header))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "br", "gzip;q=0", "gzip; q=0.000", "gzipped", "identity, *;q=0" })
	void gzipIsNotAccepted(String header) {
		assertThat(AcceptHeaders.acceptGzip(request("Accept-Encoding", header))).isFalse();
		assertThat(AcceptHeaders.acceptGzip(request("Accept-Encoding", null))).isFalse();
	}

	@Test
	void typeIsAcceptedThatIsNamedOrAny() {
		assertThat(AcceptHeaders.acceptType(request("Accept", null), "application/json")).isTrue();
		assertThat(AcceptHeaders.acceptType(request("Accept", "text/html, */*;q=0.1"), "application/json")).isTrue();
		assertThat(AcceptHeaders.acceptType(request("Accept", "text/html"), "text/html;charset=UTF-8")).isTrue();
		assertThat(AcceptHeaders.acceptType(request("Accept", "text/html"), "application/json")).isFalse();
	}

	private static MockHttpServletRequest request(String name, @Nullable String value) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		if (value != null) {
			request.addHeader(name, value);
		}
		return request;
	}

}
