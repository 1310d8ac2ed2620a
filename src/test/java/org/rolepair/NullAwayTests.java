package org.rolepair;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * NullAway silently checks nothing if its arguments are in the wrong order. So this test
 * compiles two snippets with the build's own arguments.
 */
class NullAwayTests {

	@TempDir
	private Path output;

	@Test
	void passesAGoodSnippet() throws Exception {
		assertThat(compile("KnownGood.java")).doesNotContain("error:");
		assertThat(output.resolve("KnownGood.class")).exists();
	}

	@Test
	void stopsABadSnippet() throws Exception {
		assertThat(compile("KnownBad.java")).contains("error: [NullAway] dereferenced expression text is @Nullable");
		assertThat(output.resolve("KnownBad.class")).doesNotExist();
	}

	private String compile(String snippet) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
		Files.readAllLines(Path.of(".mvn", "jvm.config")).forEach((flag) -> command.add("-J" + flag));
		command.addAll(compilerArguments());
		command.addAll(List.of("-proc:none", "-d", output.toString()));
		command.addAll(List.of("-cp", System.getProperty("java.class.path")));
		command.addAll(List.of("-processorpath", checkers()));
		command.add(Path.of("src", "test", "resources", "nullaway", snippet).toString());
		Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
		return new String(javac.getInputStream().readAllBytes());
	}

	private static String checkers() throws IOException {
		try (Stream<Path> jars = Files.list(Path.of("target", "nullaway"))) {
			return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		}
	}

	private static List<String> compilerArguments() throws IOException {
		Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
		return pom.select("execution:has(> id:matchesOwn(^default-compile$)) compilerArgs > arg").eachText();
	}

}
