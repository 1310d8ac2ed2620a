package org.rolepair.editing.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.With;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.TitleForms;

/** The basics of a role, as typed, with other titles one a line. */
public record BasicsForm(@With @JsonProperty("title") String title, @JsonProperty("plural") String plural,
		@JsonProperty("runningTitle") String runningTitle, @JsonProperty("runningPlural") String runningPlural,
		@JsonProperty("article") String article, @JsonProperty("slug") String slug,
		@JsonProperty("category") String category, @JsonProperty("socCode") String socCode,
		@JsonProperty("onetSocCode") String onetSocCode, @JsonProperty("currency") String currency,
		@JsonProperty("description") String description, @JsonProperty("descriptionSource") String descriptionSource,
		@JsonProperty("alternateTitles") String alternateTitles) implements ScreenForm {

	public static final BasicsForm EMPTY = new BasicsForm("", "", "", "", "", "", "", "", "", "", "", "", "");

	public BasicsForm {
		title = TextInput.line(title);
		plural = TextInput.line(plural);
		runningTitle = TextInput.line(runningTitle);
		runningPlural = TextInput.line(runningPlural);
		article = TextInput.line(article);
		slug = TextInput.line(slug);
		category = TextInput.line(category);
		socCode = TextInput.line(socCode);
		onetSocCode = TextInput.line(onetSocCode);
		currency = TextInput.line(currency);
		description = TextInput.clean(description);
		descriptionSource = TextInput.line(descriptionSource);
		alternateTitles = TextInput.clean(alternateTitles);
	}

	/** Returns a copy whose empty title forms, slug and currency are filled in. */
	BasicsForm withDefaults() {
		if (this.title.isEmpty()) {
			return this;
		}
		String plurals = or(this.plural, TitleForms.plural(this.title));
		String running = or(this.runningTitle, TitleForms.running(this.title));
		return new BasicsForm(this.title, plurals, running, or(this.runningPlural, TitleForms.running(plurals)),
				or(this.article, TitleForms.article(running)), or(this.slug, TitleForms.slug(this.title)),
				this.category, this.socCode, this.onetSocCode, or(this.currency, "USD"), this.description,
				this.descriptionSource, this.alternateTitles);
	}

	private static String or(String typed, String otherwise) {
		return typed.isEmpty() ? otherwise : typed;
	}

}
