package org.rolepair.account.audit;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditControllerTests {

	@Autowired
	private Editor administrator;

	@Autowired
	private Editor publisher;

	@Test
	void everyChangeOfARoleIsLogged() {
		EditedRole role = EditedRole.published(this.publisher, "Log keeper");
		role.publishWage(this.publisher, "58,000", "Second");
		submit(this.publisher, role.at("history/1/revert"), "note", "Back");
		role.save(this.publisher, "duties", Map.of("items[0]", "Unwanted"));
		submit(this.publisher, role.at("discard"));
		submit(this.publisher, role.at("retire"), "successor", "lawyer", "note", "Gone");
		submit(this.publisher, role.at("restore"), "note", "Back again");
		submit(this.publisher, role.at("withdraw"), "reason", "It is no role.", "note", "Gone for good");
		assertThat(actions("subject=Log+keeper")).containsExactly("withdrew a role", "restored a role",
				"retired a role", "discarded a draft", "saved a draft", "restored an earlier revision",
				"published a role", "saved a draft", "published a role", "saved a draft", "saved a draft",
				"started a draft");
		assertThat(this.administrator.open("/admin/log?subject=log+keeper&deed=REVERTED").text())
			.contains("Revision 3, the same as revision 1: Back", "publisher");
	}

	@Test
	void everyChangeOfReferenceDataIsLogged() {
		submit(this.publisher, "/admin/categories/new", "name", "Log matters", "description", "Keeping logs");
		submit(this.publisher, "/admin/categories/log-matters", "description", "Keeping all logs");
		this.publisher.open("/admin/categories").form("/admin/categories/log-matters/move").press("way", "up");
		submit(this.publisher, "/admin/categories/log-matters/remove");
		assertThat(actions("subject=Log+matters")).containsExactly("removed a category", "moved a category",
				"changed a category", "added a category");
		assertThat(this.administrator.open("/admin/log?subject=Log+matters")
			.document()
			.select("a[href=/admin/categories/log-matters]")).as("nothing leads to what was removed").isEmpty();
		submit(this.publisher, "/admin/skills/new", "name", "Log reading");
		submit(this.publisher, "/admin/skills/new", "name", "Log writing");
		String reading = this.publisher.open("/admin/skills?q=Log+reading").row("Log reading");
		submit(this.publisher, reading, "runningName", "reading of logs");
		submit(this.publisher, reading + "/merge", "into", "Log writing", "note", "One skill");
		submit(this.publisher, this.publisher.open("/admin/skills?q=Log+writing").row("Log writing") + "/remove");
		assertThat(actions("subject=Log+")).contains("removed a skill", "merged two skills", "changed a skill",
				"added a skill");
	}

	@Test
	void listIsFilteredByActorActionSubjectAndDay() {
		EditedRole.draft(this.publisher, "Narrow boater");
		assertThat(actions("subject=narrow+boat")).hasSize(3);
		assertThat(actions("subject=narrow+boat&deed=DRAFT_BEGUN")).containsExactly("started a draft");
		assertThat(actions("subject=narrow+boat&actor=publisher")).hasSize(3);
		assertThat(actions("subject=narrow+boat&actor=administrator")).isEmpty();
		assertThat(actions("subject=narrow+boat&to=2020-01-01")).isEmpty();
		assertThat(actions("subject=narrow+boat&from=2020-01-01")).hasSize(3);
		assertThat(actions("subject=narrow%25boat")).isEmpty();
		assertThat(actions("subject=narrow_boat")).isEmpty();
		assertThat(actions("subject=narrow+boat&deed=NONSENSE")).isEmpty();
	}

	@Test
	void unreadableDayIsReported() {
		Editor.Answer page = this.administrator.open("/admin/log?from=yesterday&to=2026-02-30");
		assertThat(page.problems()).containsOnly("Enter a day, such as May 14, 2026 or 5/14/2026");
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select("#from").attr("value")).isEqualTo("yesterday");
	}

	@Test
	void dayIsTypedAsPeopleDo() {
		EditedRole.draft(this.publisher, "Wide boater");
		assertThat(actions("subject=wide+boat&from=5/14/2020&to=May+14,+2999")).hasSize(3);
		assertThat(actions("subject=wide+boat&to=14+May+2020")).isEmpty();
		Editor.Answer page = this.administrator.open("/admin/log?from=5/14/2020");
		assertThat(page.document().select("#from").attr("value")).isEqualTo("May 14, 2020");
	}

	@Test
	void lastDayBeforeTheFirstIsReported() {
		Editor.Answer page = this.administrator.open("/admin/log?from=2026-11-23&to=2026-11-22");
		assertThat(page.problems()).containsExactly("Enter a last date that isn’t before the first");
		assertThat(this.administrator.open("/admin/log?from=2026-11-23&to=2026-11-23").problems()).isEmpty();
	}

	@Test
	void longListIsPaged(@Autowired AuditLog log) {
		EditedRole.draft(this.publisher, "Page turner");
		for (int i = 0; i < 50; i++) {
			log.record("publisher", AuditAction.DRAFT_SAVED, "Page turner", "Duties", "");
		}
		Editor.Answer first = this.administrator.open("/admin/log?subject=page+turner&deed=DRAFT_SAVED");
		assertThat(first.document().select("tbody tr")).hasSize(50);
		assertThat(first.text()).contains("52 entries");
		String next = first.document().select("nav a[rel=next]").attr("href");
		Editor.Answer second = this.administrator.open(next);
		assertThat(second.document().select("tbody tr")).hasSize(2);
		assertThat(second.document().select("nav a[rel=prev]")).hasSize(1);
	}

	@Test
	void entriesAreReadOnly(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
		Set<RequestMethod> methods = handlers.getHandlerMethods()
			.keySet()
			.stream()
			.filter((handler) -> handler.getPatternValues().stream().anyMatch((path) -> path.startsWith("/admin/log")))
			.map(RequestMappingInfo::getMethodsCondition)
			.flatMap((condition) -> condition.getMethods().stream())
			.collect(Collectors.toSet());
		assertThat(methods).containsExactly(RequestMethod.GET);
		assertThat(Arrays.stream(AuditEntries.class.getMethods()).map((method) -> method.getName()))
			.containsExactlyInAnyOrder("save", "find", "findActors", "findRemoved");
		assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods())
			.filter((method) -> method.getReturnType() == void.class && !method.isSynthetic())
			.filter((method) -> !Modifier.isStatic(method.getModifiers()) && !method.getName().startsWith("$")))
			.isEmpty();
	}

	private List<String> actions(String query) {
		return this.administrator.open("/admin/log?" + query).document().select("tbody td:nth-child(3)").eachText();
	}

	private static void submit(Editor person, String path, String... fields) {
		String page = path.replaceFirst("/(remove)$", "");
		Editor.Form form = person.open(page).form(path);
		for (int i = 0; i < fields.length; i += 2) {
			form.set(fields[i], fields[i + 1]);
		}
		Editor.Answer answer = form.submit();
		assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(302);
	}

}
