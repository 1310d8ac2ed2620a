package org.rolepair.web.limit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

	@ParameterizedTest
	@CsvSource({ "2001:db8:0:0:0:0:0:1", "2001:db8::1", "2001:db8::ffff", "2001:DB8:0::2", "2001:0db8::3%eth0" })
	void addressesOfANetworkCountAsOneHoweverTheyAreWritten(String address) {
		assertThat(ClientAddress.of(address)).isEqualTo("2001:db8:0:0");
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.5, 203.0.113.5", "::ffff:203.0.113.5, 203.0.113.5", "::ffff:cb00:7105, 203.0.113.5",
			"2001:db8:1:2::5, 2001:db8:1:2", "fe80::1, fe80:0:0:0" })
	void othersCountForThemselves(String address, String key) {
		assertThat(ClientAddress.of(address)).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "1:2:3:4:5:6:7:8:9", "999.1.1.1", ":", "" })
	void whatIsNoAddressStaysAsItIs(String text) {
		assertThat(ClientAddress.of(text)).isEqualTo(text);
		assertThat(ClientAddress.isThisMachine(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1", "0::1", "::ffff:127.0.0.1", "::1%lo" })
	void thisMachineIsKnown(String address) {
		assertThat(ClientAddress.isThisMachine(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "203.0.113.5", "::", "2001:db8::1", "::2", "128.0.0.1" })
	void othersAreNotThisMachine(String address) {
		assertThat(ClientAddress.isThisMachine(address)).isFalse();
	}

}
