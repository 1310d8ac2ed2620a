package org.rolepair.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What people type for a job, against all names that O*NET has.
 */
class TypedQueriesTests {

	private static final int FIRST = 3;

	@Test
	void findTheRightRoleAmongTheFirstThree() throws IOException {
		assumeTrue(OnetFiles.areThere(), "Skipped, as the files of O*NET are not beside this project");
		List<String> lines = new ClassPathResource("search/queries.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.toList();
		List<String> missed = new ArrayList<>();
		try (NameIndex index = new NameIndex()) {
			index.put(OnetFiles.roles());
			index.show();
			for (String line : lines) {
				String[] query = line.split(",");
				List<String> found = index.find(query[0], FIRST)
					.matches()
					.stream()
					.map((match) -> match.role().slug().value())
					.toList();
				if (!found.contains(query[1].replace('.', '-'))) {
					missed.add(line + ": " + found);
				}
			}
		}
		assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
		assertThat(missed).as("of " + lines.size()).hasSizeLessThanOrEqualTo(lines.size() / 20);
	}

}
