package org.rolepair.editing.screens;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds on either database when several people press a button at the same moment.
 */
interface SimultaneousEditorsCases {

	int ROUNDS = 4;

	int PEOPLE = 3;

	@Test
	default void simultaneousSavesConflictButForOne(@Autowired Editor publisher) throws Exception {
		EditedRole role = EditedRole.published(publisher, "Bell founder");
		for (int round = 0; round < ROUNDS; round++) {
			int first = 60_000 + round * 100;
			List<Editor.Form> forms = IntStream.range(0, PEOPLE)
				.mapToObj((person) -> role.form(publisher, "pay")
					.set("figures[ANNUAL_MEAN_WAGE].value", String.valueOf(first + person)))
				.toList();
			List<Editor.Answer> answers = atOnce(
					forms.stream().<Callable<Editor.Answer>>map((form) -> () -> form.press("action", "save")).toList());
			assertThat(answers).filteredOn((answer) -> answer.status() == 302).hasSize(1);
			assertThat(answers).filteredOn((answer) -> answer.status() == 409)
				.hasSize(PEOPLE - 1)
				.allSatisfy((answer) -> assertThat(answer.text())
					.contains("Someone else saved this role while you were editing"));
		}
	}

	@Test
	default void simultaneousPublishingSucceedsOnce(@Autowired Editor publisher) throws Exception {
		EditedRole role = EditedRole.draft(publisher, "Sail maker").wage(publisher, "50,000");
		for (int round = 0; round < ROUNDS; round++) {
			List<Editor.Form> forms = IntStream.range(0, PEOPLE)
				.mapToObj((person) -> role.form(publisher, "publish").set("note", "Said by person " + person))
				.toList();
			List<Editor.Answer> answers = atOnce(
					forms.stream().<Callable<Editor.Answer>>map((form) -> form::submit).toList());
			assertThat(answers).extracting(Editor.Answer::status).containsOnly(302, 409);
			assertThat(answers).filteredOn((answer) -> answer.status() == 302).hasSize(1);
			assertThat(publisher.open(role.at("history")).document().select("tbody tr")).hasSize(round + 1);
			role.form(publisher, "pay")
				.set("figures[ANNUAL_MEAN_WAGE].value", String.valueOf(50_001 + round))
				.press("action", "save");
		}
	}

	@Test
	default void newRolesWithTheSameSlugAreNotBothPublished(@Autowired Editor publisher) throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			String title = "Cloud reader " + "abcdef".charAt(round);
			List<Editor.Form> forms = IntStream.range(0, 2).mapToObj((person) -> {
				EditedRole role = EditedRole.draft(publisher, title);
				return role.form(publisher, "publish");
			}).toList();
			List<Editor.Answer> answers = atOnce(
					forms.stream().<Callable<Editor.Answer>>map((form) -> form::submit).toList());
			assertThat(answers).extracting(Editor.Answer::status).containsExactlyInAnyOrder(302, 409);
		}
	}

	@Test
	default void sourcesOfTheSameRolesAreChangedAtOnce(@Autowired Editor publisher, @Autowired Editor reader)
			throws Exception {
		List<String> sources = List.of("loom-survey", "loom-census");
		sources.forEach((source) -> publisher.form("/admin/sources/new").fill(source(source)).submit().follow());
		for (String title : List.of("Loom fixer", "Loom oiler", "Loom setter")) {
			EditedRole.draft(publisher, title)
				.save(publisher, "pay", figure(sources.get(0), "ANNUAL_MEAN_WAGE"))
				.save(publisher, "outlook", figure(sources.get(1), "EMPLOYMENT"))
				.publish(publisher, "First published");
		}
		List<Editor.Form> forms = sources.stream()
			.map((source) -> publisher.form("/admin/sources/" + source)
				.set("method", "Counted again.")
				.set("note", "The method in more words"))
			.toList();
		List<Editor.Answer> answers = atOnce(
				forms.stream().<Callable<Editor.Answer>>map((form) -> form::submit).toList());
		assertThat(answers).extracting(Editor.Answer::status).containsOnly(302);
		for (String source : sources) {
			assertThat(reader.open("/sources/" + source).text()).contains("Counted again.");
		}
	}

	private static Map<String, String> source(String slug) {
		return Map.of("slug", slug, "publisher", "Looms", "title", slug, "address", "https://example.org/loom",
				"edition", "2026", "licence", "Free", "retrievedOn", "2026-11-23", "method", "Counted");
	}

	private static Map<String, String> figure(String source, String kind) {
		return Map.of("origin.source", source, "origin.period", "2026", "figures[" + kind + "].value", "50,000");
	}

	@Test
	default void simultaneousAdditionsOfTheSameNameSucceedOnce(@Autowired Editor publisher) throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			String name = "Twin " + "abcdef".charAt(round);
			assertOneIsAdded(publisher, "/admin/sources/new",
					Map.of("publisher", "Twins", "title", name, "address", "https://example.org/twin", "edition",
							"2026", "licence", "Free", "retrievedOn", "2026-11-23", "method", "Counted"));
			assertOneIsAdded(publisher, "/admin/categories/new", Map.of("name", name, "description", "Twins"));
			assertOneIsAdded(publisher, "/admin/skills/new", Map.of("name", name));
		}
	}

	private static void assertOneIsAdded(Editor publisher, String path, Map<String, String> fields) throws Exception {
		List<Callable<Editor.Answer>> actions = IntStream.range(0,
				2).<Callable<Editor.Answer>>mapToObj((person) -> publisher.form(path).fill(fields)::submit)
			.toList();
		List<Editor.Answer> answers = atOnce(actions);
		assertThat(answers).as(path).extracting(Editor.Answer::status).containsExactlyInAnyOrder(302, 400);
		assertThat(answers).filteredOn((answer) -> answer.status() == 400)
			.allSatisfy((answer) -> assertThat(answer.problems()).hasSize(1));
	}

	private static List<Editor.Answer> atOnce(List<Callable<Editor.Answer>> actions) throws Exception {
		CyclicBarrier start = new CyclicBarrier(actions.size());
		ExecutorService people = Executors.newFixedThreadPool(actions.size());
		try {
			List<Future<Editor.Answer>> done = actions.stream().map((action) -> people.submit(() -> {
				start.await();
				return action.call();
			})).toList();
			return done.stream().map(SimultaneousEditorsCases::answer).toList();
		}
		finally {
			people.shutdown();
		}
	}

	private static Editor.Answer answer(Future<Editor.Answer> done) {
		try {
			return done.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

}
