package org.rolepair.editing.draft;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;

record BasicsReader(BasicsForm form, ValidationProblems problems, Vocabulary vocabulary) {

	static final int MAX_TITLE_LENGTH = 200;

	private static final int MAX_NAME_LENGTH = 300;

	private static final int MAX_DESCRIPTION_LENGTH = 4_000;

	private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");

	private static final Pattern ONET_SOC = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

	private static final String DOLLARS = "USD";

	Optional<Titles> titles() {
		if (this.form.title().isEmpty()) {
			return this.problems.lack(RequiredFor.PREVIEW, "title", "draft.title.missing");
		}
		BasicsForm filled = this.form.withDefaults();
		boolean fits = this.problems.fits("title", filled.title(), MAX_TITLE_LENGTH)
				& this.problems.fits("plural", filled.plural(), MAX_TITLE_LENGTH)
				& this.problems.fits("runningTitle", filled.runningTitle(), MAX_TITLE_LENGTH)
				& this.problems.fits("runningPlural", filled.runningPlural(), MAX_TITLE_LENGTH);
		boolean article = filled.article().equals("a") || filled.article().equals("an");
		this.problems.unless(article, "article", "draft.article", Map.of());
		return (fits && article) ? Optional.of(new Titles(filled.title(), filled.plural(), filled.runningTitle(),
				filled.runningPlural(), filled.article())) : Optional.empty();
	}

	Optional<Slug> slug() {
		String typed = this.form.withDefaults().slug();
		if (typed.isEmpty()) {
			return this.form.title().isEmpty() ? Optional.empty()
					: this.problems.lack(RequiredFor.PREVIEW, "slug", "draft.slug.missing");
		}
		Optional<Slug> slug = Slug.parse(typed);
		this.problems.unless(slug.isPresent(), "slug", "draft.slug.form", Map.of());
		return slug.filter(this.vocabulary.taken()).isEmpty() ? slug
				: this.problems.reject("slug", "draft.slug.taken", Map.of("slug", typed));
	}

	Optional<String> category() {
		String category = this.form.category();
		if (category.isEmpty()) {
			return this.problems.lack(RequiredFor.PREVIEW, "category", "draft.category.missing");
		}
		return this.vocabulary.categories().containsKey(category) ? Optional.of(category)
				: this.problems.reject("category", "draft.category.unknown", Map.of("category", category));
	}

	Optional<String> socCode() {
		return code("socCode", this.form.socCode(), SOC, "draft.soc");
	}

	Optional<String> onetSocCode() {
		Optional<String> code = code("onetSocCode", this.form.onetSocCode(), ONET_SOC, "draft.onet-soc");
		String soc = this.form.socCode();
		boolean same = soc.isEmpty() || code.stream().allMatch((known) -> known.startsWith(soc + "."));
		this.problems.unless(same, "onetSocCode", "draft.codes-differ", Map.of("soc", soc));
		return code;
	}

	Optional<Currency> currency() {
		String typed = this.form.currency().isEmpty() ? DOLLARS : this.form.currency();
		Optional<Currency> currency = Currency.getAvailableCurrencies()
			.stream()
			.filter((known) -> known.getCurrencyCode().equals(typed))
			.findFirst();
		this.problems.unless(currency.isPresent(), "currency", "draft.currency", Map.of("typed", typed));
		return currency;
	}

	Optional<SourcedText> description() {
		OriginReader origins = new OriginReader(this.problems, this.vocabulary);
		Optional<String> source = origins.source("descriptionSource", this.form.descriptionSource());
		if (this.form.description().isEmpty()) {
			return this.problems.lack(RequiredFor.PUBLISHING, "description", "draft.description.missing");
		}
		boolean fits = this.problems.fits("description", this.form.description(), MAX_DESCRIPTION_LENGTH);
		if (this.form.descriptionSource().isEmpty()) {
			this.problems.lack(RequiredFor.PREVIEW, "descriptionSource", "draft.description.source");
		}
		return source.filter((known) -> fits).map((known) -> new SourcedText(this.form.description(), known));
	}

	List<String> alternateTitles() {
		List<String> titles = PastedTable.lines(this.form.alternateTitles());
		titles.forEach((title) -> this.problems.fits("alternateTitles", title, MAX_NAME_LENGTH));
		this.problems.unless(titles.size() <= RoleProfile.MAX_ALTERNATE_TITLES, "alternateTitles", "draft.too-many",
				Map.of("most", RoleProfile.MAX_ALTERNATE_TITLES));
		return titles.stream().distinct().toList();
	}

	private Optional<String> code(String field, String typed, Pattern form, String key) {
		boolean valid = typed.isEmpty() || form.matcher(typed).matches();
		this.problems.unless(valid, field, key, Map.of("typed", typed));
		return Optional.of(typed).filter((code) -> valid && !code.isEmpty());
	}

}
