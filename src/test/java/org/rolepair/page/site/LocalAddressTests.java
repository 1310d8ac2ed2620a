package org.rolepair.page.site;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAddressTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, localhost:80", "10.0.0.5, 10.0.0.5:80", "0.0.0.0, localhost:80", "::, localhost:80",
			"::1, [::1]:80", "2001:db8::1, [2001:db8::1]:80", "2001:db8:1:2:3:4:5:6, [2001:db8:1:2:3:4:5:6]:80" })
	void addressesAreWrittenAsBrowsersTakeThem(String address, String shown) throws UnknownHostException {
		assertThat(LocalAddress.of(InetAddress.getByName(address), 80)).isEqualTo(shown);
	}

	@Test
	void allAddressesAreCalledLocalhost() {
		assertThat(LocalAddress.of(null, 8080)).isEqualTo("localhost:8080");
	}

}
