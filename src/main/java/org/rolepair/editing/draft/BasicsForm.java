package org.rolepair.editing.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.TitleForms;

/**
 * What a role is called, where it belongs and what its people do, as it was typed.
 *
 * @param title the title as a heading
 * @param plural the plural as a heading
 * @param runningTitle the title in running text
 * @param runningPlural the plural in running text
 * @param article "a" or "an"
 * @param slug the role's part of an address
 * @param category the slug of the category that was chosen
 * @param socCode the code in the Standard Occupational Classification of 2018
 * @param onetSocCode the code in O*NET-SOC 2019
 * @param currency the code of the currency of all money
 * @param description what people in the role do, in prose
 * @param descriptionSource the slug of the source of the description
 * @param alternateTitles other names of the role, one a line
 */
public record BasicsForm(@JsonProperty("title") String title, @JsonProperty("plural") String plural,
		@JsonProperty("runningTitle") String runningTitle, @JsonProperty("runningPlural") String runningPlural,
		@JsonProperty("article") String article, @JsonProperty("slug") String slug,
		@JsonProperty("category") String category, @JsonProperty("socCode") String socCode,
		@JsonProperty("onetSocCode") String onetSocCode, @JsonProperty("currency") String currency,
		@JsonProperty("description") String description, @JsonProperty("descriptionSource") String descriptionSource,
		@JsonProperty("alternateTitles") String alternateTitles) implements ScreenForm {

	/** Nothing typed. */
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

	/** Returns the same basics with all forms of the title, slug and currency filled. */
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
