package org.rolepair.role;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;

/**
 * A role's title in the forms that pages and prose need.
 *
 * @param plural as a heading: "Registered nurses"
 * @param runningTitle in running text: "registered nurse", "HVAC technician"
 * @param article the indefinite article by sound: "a" or "an"
 */
@Embeddable
public record Titles(@JsonProperty("title") String title, @JsonProperty("plural") String plural,
		@JsonProperty("runningTitle") String runningTitle, @JsonProperty("runningPlural") String runningPlural,
		@JsonProperty("article") String article) {

	public Titles {
		if (Stream.of(title, plural, runningTitle, runningPlural).anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("Every form of a title has words");
		}
		if (!article.equals("a") && !article.equals("an")) {
			throw new IllegalArgumentException("The indefinite article is \"a\" or \"an\", not \"" + article + "\"");
		}
	}

	/** Returns the running title with its article: "an HVAC technician". */
	public String indefinite() {
		return this.article + " " + this.runningTitle;
	}

}
