package org.rolepair.format;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListsTests {

	@Test
	void areJoinedByAnd() {
		assertThat(Lists.and(List.of("patients"))).isEqualTo("patients");
		assertThat(Lists.and(List.of("patients", "front desk"))).isEqualTo("patients and front desk");
		assertThat(Lists.and(List.of("patients", "customer service", "patient care")))
			.isEqualTo("patients, customer service, and patient care");
		assertThat(Lists.and(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c, and d");
	}

	@Test
	void ofTwoWithAnAndInsideHaveAComma() {
		assertThat(Lists.and(List.of("buyers and purchasing agents", "cooks")))
			.isEqualTo("buyers and purchasing agents, and cooks");
		assertThat(Lists.and(List.of("cooks", "brandy distillers"))).isEqualTo("cooks and brandy distillers");
	}

	@Test
	void areJoinedByOr() {
		assertThat(Lists.or(List.of("a nurse"))).isEqualTo("a nurse");
		assertThat(Lists.or(List.of("a nurse", "a lawyer"))).isEqualTo("a nurse or a lawyer");
		assertThat(Lists.or(List.of("a nurse", "a lawyer", "a cook"))).isEqualTo("a nurse, a lawyer, or a cook");
	}

}
