package org.rolepair.page.form;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.format.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class FormFieldsTests {

	private final Messages messages = new Messages();

	@ParameterizedTest
	@CsvSource({ "title, title", "figures[ANNUAL_MEAN_WAGE].value, figures-annual-mean-wage-value",
			"items[12], items-12", "choice:name, choice-name", "runningTitle, runningtitle" })
	void anIdIsMadeOfTheName(String name, String id) {
		assertThat(FormField.id(name)).isEqualTo(id);
		assertThat(new FieldProblem(name, "").target()).isEqualTo("#" + id);
	}

	@Test
	void aFieldShowsItsProblemAndSaysWhereItStands() {
		FieldProblems problems = new FieldProblems();
		problems.requireText("title", " ", 5, "Enter a title", "Shorten it");
		problems.requireText("note", "too long", 5, "Enter a note", "Shorten it");
		problems.unless(true, "slug", "Never");
		FormFields fields = new FormFields(problems, this.messages);
		FormField title = fields.hinted("title", "field.basics.title", "typed");
		assertThat(title.error()).contains("Enter a title");
		assertThat(title.label()).isEqualTo("Title");
		assertThat(title.value()).isEqualTo("typed");
		assertThat(title.describedBy()).isEqualTo("title-hint title-error");
		assertThat(fields.text("note", "publish.note", "").error()).contains("Shorten it");
		assertThat(fields.text("slug", "field.basics.slug", "").isInvalid()).isFalse();
		assertThat(fields.text("slug", "field.basics.slug", "").describedBy()).isEmpty();
		assertThat(problems.all()).hasSize(2);
	}

	@Test
	void whatIsNotOfferedIsNotChosen() {
		Map<String, String> options = new LinkedHashMap<>();
		options.put("", "Choose");
		options.put("a", "A");
		assertThat(new FormFields(new FieldProblems(), this.messages).choice("level", "account.level", "a", options)
			.options())
			.containsExactly(new FormField.Option("", "Choose", false), new FormField.Option("a", "A", true));
		assertThat(new FormFields(new FieldProblems(), this.messages).choice("level", "account.level", "owner", options)
			.options()).noneMatch(FormField.Option::chosen);
	}

}
