package org.rolepair.reference;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;
import org.rolepair.role.TitleForms;
import org.rolepair.source.Citation;

/**
 * A source as it is typed.
 *
 * @param slug its part of an address
 * @param publisher who publishes it
 * @param title its title
 * @param address where it can be read
 * @param edition its period or edition
 * @param licence on what terms its figures may be used
 * @param retrievedOn the day on which it was read
 * @param method how its figures are made
 * @param ageLimitMonths months after which its figures are marked as old
 * @param attribution the credit line to show wherever its text stands
 */
record SourceForm(String slug, String publisher, String title, String address, String edition, String licence,
		String retrievedOn, String method, String ageLimitMonths, String attribution) implements Fillable {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final int LONGEST_ADDRESS = 500;

	private static final Map<String, Integer> LONGEST = Map.of("publisher", 200, "title", 300, "edition", 200,
			"licence", 200, "method", 2_000);

	private static final int LONGEST_ATTRIBUTION = 1_000;

	private static final int MOST_MONTHS = 1_200;

	SourceForm {
		slug = TypedText.line(slug);
		publisher = TypedText.line(publisher);
		title = TypedText.line(title);
		address = TypedText.line(address);
		edition = TypedText.line(edition);
		licence = TypedText.line(licence);
		retrievedOn = TypedText.line(retrievedOn);
		method = TypedText.clean(method);
		ageLimitMonths = TypedText.line(ageLimitMonths);
		attribution = TypedText.clean(attribution);
	}

	static SourceForm of(Citation source) {
		return new SourceForm(source.slug(), source.publisher(), source.title(), source.address().toString(),
				source.edition(), source.licence(), source.retrievedOn().toString(), source.method(),
				source.ageLimitMonths().map(String::valueOf).orElse(""), source.attribution().orElse(""));
	}

	static SourceForm of(String slug, Map<String, String> fields) {
		return new SourceForm(slug, fields.getOrDefault("publisher", ""), fields.getOrDefault("title", ""),
				fields.getOrDefault("address", ""), fields.getOrDefault("edition", ""),
				fields.getOrDefault("licence", ""), fields.getOrDefault("retrievedOn", ""),
				fields.getOrDefault("method", ""), fields.getOrDefault("ageLimitMonths", ""),
				fields.getOrDefault("attribution", ""));
	}

	@Override
	public String called() {
		return this.title;
	}

	/** The same source with the slug that its title makes, where none is typed. */
	SourceForm filled() {
		return this.slug.isEmpty() ? of(TitleForms.slug(this.title + " " + this.edition), fields()) : this;
	}

	@Override
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("publisher", this.publisher);
		fields.put("title", this.title);
		fields.put("address", this.address);
		fields.put("edition", this.edition);
		fields.put("licence", this.licence);
		fields.put("retrievedOn", this.retrievedOn);
		fields.put("method", this.method);
		fields.put("ageLimitMonths", this.ageLimitMonths);
		fields.put("attribution", this.attribution);
		return fields;
	}

	/**
	 * What is wrong.
	 * @param taken whether another source has the slug
	 */
	Problems check(boolean taken, Messages messages) {
		Problems problems = new Problems();
		require("publisher", problems, messages);
		require("title", problems, messages);
		problems.unless(isWebAddress(), "address", messages.text("source.address.form"));
		require("edition", problems, messages);
		require("licence", problems, messages);
		problems.unless(day().isPresent(), "retrievedOn", messages.text("log.day"));
		require("method", problems, messages);
		problems.unless(this.ageLimitMonths.isEmpty() || months().isPresent(), "ageLimitMonths",
				messages.text("source.age.form", Map.of("most", MOST_MONTHS)));
		problems.unless(this.attribution.length() <= LONGEST_ATTRIBUTION, "attribution",
				messages.text("publish.note.long", Map.of("longest", LONGEST_ATTRIBUTION)));
		problems.unless(this.title.isEmpty() || ShelfSlugs.isValid(this.slug), "slug",
				messages.text("reference.slug.form"));
		problems.unless(!taken, "slug", messages.text("source.slug.taken", Map.of("slug", this.slug)));
		return problems;
	}

	/** The particulars; to be asked for when nothing is wrong. */
	Citation citation() {
		return new Citation(this.slug, this.publisher, this.title, URI.create(this.address), this.edition, this.licence,
				day().orElseThrow(), this.method, months(),
				Optional.of(this.attribution).filter((credit) -> !credit.isEmpty()));
	}

	private void require(String name, Problems problems, Messages messages) {
		int longest = LONGEST.getOrDefault(name, 0);
		String typed = fields().getOrDefault(name, "");
		problems.requireText(name, typed, longest, messages.text("source." + name + ".missing"),
				messages.text("publish.note.long", Map.of("longest", longest)));
	}

	private boolean isWebAddress() {
		try {
			URI uri = URI.create(this.address);
			return this.address.length() <= LONGEST_ADDRESS && uri.getHost() != null
					&& SCHEMES.contains(String.valueOf(uri.getScheme()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(this.retrievedOn));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private Optional<Integer> months() {
		return this.ageLimitMonths.matches("[1-9]\\d{0,3}")
				? Optional.of(Integer.valueOf(this.ageLimitMonths)).filter((months) -> months <= MOST_MONTHS)
				: Optional.empty();
	}

}
