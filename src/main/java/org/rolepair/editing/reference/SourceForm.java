package org.rolepair.editing.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.With;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.TitleForms;
import org.rolepair.source.Citation;
import org.rolepair.source.ShortNames;

/** The form for a source, with the fields of {@link Citation}. */
record SourceForm(@With String slug, String publisher, String title, @With String shortName, String address,
		String edition, String licence, String retrievedOn, String method, String ageLimitMonths,
		String attribution) implements ReferenceForm<SourceForm> {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final int MAX_ADDRESS_LENGTH = 500;

	private static final int MAX_NAME_LENGTH = 200;

	private static final int MAX_TITLE_LENGTH = 300;

	private static final int MAX_METHOD_LENGTH = 2_000;

	private static final int MAX_ATTRIBUTION_LENGTH = 1_000;

	private static final int MAX_MONTHS = 1_200;

	SourceForm {
		slug = TextInput.line(slug);
		publisher = TextInput.line(publisher);
		title = TextInput.line(title);
		shortName = TextInput.line(shortName);
		address = TextInput.line(address);
		edition = TextInput.line(edition);
		licence = TextInput.line(licence);
		retrievedOn = Dates.tidy(TextInput.line(retrievedOn));
		method = TextInput.clean(method);
		ageLimitMonths = TextInput.line(ageLimitMonths);
		attribution = TextInput.clean(attribution);
	}

	static SourceForm of(Citation source) {
		return new SourceForm(source.slug(), source.publisher(), source.title(), source.shortName(),
				source.address().map(URI::toString).orElse(""), source.edition(), source.licence().orElse(""),
				Dates.day(source.retrievedOn()), source.method(),
				source.ageLimitMonths().map(String::valueOf).orElse(""), source.attribution().orElse(""));
	}

	@Override
	public String name() {
		return this.title;
	}

	/** Derives an empty slug and short name from the other fields. */
	@Override
	public SourceForm withDefaults() {
		return withSlug(this.slug.isEmpty() ? TitleForms.slug(this.title + " " + this.edition) : this.slug)
			.withShortName(this.shortName.isEmpty() ? ShortNames.of(this.publisher, this.title) : this.shortName);
	}

	@Override
	public FieldProblems check(boolean taken, Messages messages) {
		FieldProblems problems = new FieldProblems();
		problems.requireText("publisher", this.publisher, MAX_NAME_LENGTH, "source.publisher.missing", messages);
		problems.requireText("title", this.title, MAX_TITLE_LENGTH, "source.title.missing", messages);
		problems.limitText("shortName", this.shortName, Citation.MAX_SHORT_NAME_LENGTH, messages);
		problems.unless(this.address.isEmpty() || isWebAddress(), "address", messages.text("source.address.form"));
		problems.requireText("edition", this.edition, MAX_NAME_LENGTH, "source.edition.missing", messages);
		problems.limitText("licence", this.licence, MAX_NAME_LENGTH, messages);
		problems.unless(day().isPresent(), "retrievedOn", messages.text("log.day"));
		problems.requireText("method", this.method, MAX_METHOD_LENGTH, "source.method.missing", messages);
		problems.unless(this.ageLimitMonths.isEmpty() || months().isPresent(), "ageLimitMonths",
				messages.text("source.age.form", Map.of("most", MAX_MONTHS)));
		problems.limitText("attribution", this.attribution, MAX_ATTRIBUTION_LENGTH, messages);
		problems.unless(this.title.isEmpty() || ReferenceForm.isSlug(this.slug), "slug",
				messages.text("reference.slug.form"));
		problems.unless(!taken, "slug", messages.text("source.slug.taken", Map.of("slug", this.slug)));
		return problems;
	}

	/** Returns the particulars; the form must be valid. */
	Citation citation() {
		return new Citation(this.slug, this.publisher, this.title, Optional.of(this.shortName),
				stated(this.address).map(URI::create), this.edition, stated(this.licence), day().orElseThrow(),
				this.method, months(), stated(this.attribution));
	}

	private static Optional<String> stated(String text) {
		return Optional.of(text).filter((typed) -> !typed.isEmpty());
	}

	private boolean isWebAddress() {
		try {
			URI uri = URI.create(this.address);
			return this.address.length() <= MAX_ADDRESS_LENGTH && uri.getHost() != null
					&& SCHEMES.contains(String.valueOf(uri.getScheme()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private Optional<LocalDate> day() {
		return Dates.parseTyped(this.retrievedOn);
	}

	private Optional<Integer> months() {
		return this.ageLimitMonths.matches("[1-9]\\d{0,3}")
				? Optional.of(Integer.valueOf(this.ageLimitMonths)).filter((months) -> months <= MAX_MONTHS)
				: Optional.empty();
	}

}
