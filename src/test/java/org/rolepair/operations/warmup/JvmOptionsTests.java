package org.rolepair.operations.warmup;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JvmOptionsTests {

	private static final Path FOLDER = Path.of("/opt/role pair");

	private static final Path JAR = FOLDER.resolve("rolepair.jar");

	@Test
	void theFirstRunWritesTheArchiveThatLaterOnesRead() {
		JvmOptions options = new JvmOptions("180m", FOLDER, JAR, 17);
		assertThat(options.training()).contains("-Xmx180m", "-XX:ArchiveClassesAtExit=/opt/role pair/classes.jsa")
			.endsWith("-jar", "/opt/role pair/rolepair.jar");
		assertThat(options.starting()).contains("-XX:SharedArchiveFile=/opt/role pair/classes.jsa")
			.endsWith("-jar", "/opt/role pair/rolepair.jar");
	}

	@Test
	void newerVersionsKeepMore() {
		JvmOptions options = new JvmOptions("1g", FOLDER, JAR, 25);
		assertThat(options.training()).contains("-XX:AOTCacheOutput=/opt/role pair/classes.aot",
				"-XX:+UseCompactObjectHeaders");
		assertThat(options.starting()).contains("-Xmx1g", "-XX:AOTCache=/opt/role pair/classes.aot",
				"-XX:+UseCompactObjectHeaders");
	}

	@Test
	void versionsBetweenHaveNoCacheYet() {
		assertThat(new JvmOptions("180m", FOLDER, JAR, 21).starting())
			.contains("-XX:SharedArchiveFile=/opt/role pair/classes.jsa")
			.doesNotContain("-XX:+UseCompactObjectHeaders");
	}

	@Test
	void pathsAreQuotedAsTheJvmReadsThem() {
		JvmOptions options = new JvmOptions("180m", FOLDER, Path.of("/opt/a\\b \"c\".jar"), 17);
		assertThat(options.argumentFile().lines()).startsWith("\"-Xmx180m\"")
			.contains("\"-XX:SharedArchiveFile=/opt/role pair/classes.jsa\"")
			.endsWith("\"-jar\"", "\"/opt/a\\\\b \\\"c\\\".jar\"");
	}

}
