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
			this.problems.add(RequiredFor.PREVIEW, "title", "draft.title.missing", Map.of());
			return Optional.empty();
		}
		BasicsForm filled = this.form.withDefaults();
		boolean fits = this.problems.fits("title", filled.title(), MAX_TITLE_LENGTH)
				& this.problems.fits("plural", filled.plural(), MAX_TITLE_LENGTH)
				& this.problems.fits("runningTitle", filled.runningTitle(), MAX_TITLE_LENGTH)
				& this.problems.fits("runningPlural", filled.runningPlural(), MAX_TITLE_LENGTH);
		boolean article = filled.article().equals("a") || filled.article().equals("an");
		if (!article) {
			this.problems.reject("article", "draft.article");
		}
		return (fits && article) ? Optional.of(new Titles(filled.title(), filled.plural(), filled.runningTitle(),
				filled.runningPlural(), filled.article())) : Optional.empty();
	}

	Optional<Slug> slug() {
		String typed = this.form.withDefaults().slug();
		if (typed.isEmpty()) {
			if (!this.form.title().isEmpty()) {
				this.problems.add(RequiredFor.PREVIEW, "slug", "draft.slug.missing", Map.of());
			}
			return Optional.empty();
		}
		Optional<Slug> slug = Slug.parse(typed);
		if (slug.isEmpty()) {
			this.problems.reject("slug", "draft.slug.form");
		}
		if (slug.filter(this.vocabulary.taken()).isPresent()) {
			this.problems.reject("slug", "draft.slug.taken", Map.of("slug", typed));
			return Optional.empty();
		}
		return slug;
	}

	Optional<String> category() {
		if (this.form.category().isEmpty()) {
			this.problems.add(RequiredFor.PREVIEW, "category", "draft.category.missing", Map.of());
			return Optional.empty();
		}
		if (!this.vocabulary.categories().containsKey(this.form.category())) {
			this.problems.reject("category", "draft.category.unknown", Map.of("category", this.form.category()));
			return Optional.empty();
		}
		return Optional.of(this.form.category());
	}

	Optional<String> socCode() {
		return code("socCode", this.form.socCode(), SOC, "draft.soc");
	}

	Optional<String> onetSocCode() {
		Optional<String> code = code("onetSocCode", this.form.onetSocCode(), ONET_SOC, "draft.onet-soc");
		if (code.isPresent() && !this.form.socCode().isEmpty() && !code.get().startsWith(this.form.socCode() + ".")) {
			this.problems.reject("onetSocCode", "draft.codes-differ", Map.of("soc", this.form.socCode()));
		}
		return code;
	}

	Optional<Currency> currency() {
		String typed = this.form.currency().isEmpty() ? DOLLARS : this.form.currency();
		Optional<Currency> currency = Currency.getAvailableCurrencies()
			.stream()
			.filter((known) -> known.getCurrencyCode().equals(typed))
			.findFirst();
		if (currency.isEmpty()) {
			this.problems.reject("currency", "draft.currency", Map.of("typed", typed));
		}
		return currency;
	}

	Optional<SourcedText> description() {
		OriginReader origins = new OriginReader(this.problems, this.vocabulary);
		Optional<String> source = origins.source("descriptionSource", this.form.descriptionSource());
		if (this.form.description().isEmpty()) {
			this.problems.add(RequiredFor.PUBLISHING, "description", "draft.description.missing", Map.of());
			return Optional.empty();
		}
		boolean fits = this.problems.fits("description", this.form.description(), MAX_DESCRIPTION_LENGTH);
		if (this.form.descriptionSource().isEmpty()) {
			this.problems.add(RequiredFor.PREVIEW, "descriptionSource", "draft.description.source", Map.of());
		}
		return source.filter((known) -> fits).map((known) -> new SourcedText(this.form.description(), known));
	}

	List<String> alternateTitles() {
		List<String> titles = PastedTable.lines(this.form.alternateTitles());
		titles.forEach((title) -> this.problems.fits("alternateTitles", title, MAX_NAME_LENGTH));
		if (titles.size() > RoleProfile.MAX_ALTERNATE_TITLES) {
			this.problems.reject("alternateTitles", "draft.too-many", Map.of("most", RoleProfile.MAX_ALTERNATE_TITLES));
		}
		return titles.stream().distinct().toList();
	}

	private Optional<String> code(String field, String typed, Pattern form, String key) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		if (!form.matcher(typed).matches()) {
			this.problems.reject(field, key, Map.of("typed", typed));
			return Optional.empty();
		}
		return Optional.of(typed);
	}

}
