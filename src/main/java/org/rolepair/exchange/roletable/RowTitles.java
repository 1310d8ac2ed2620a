package org.rolepair.exchange.roletable;

import java.util.Optional;

import org.rolepair.role.Titles;
import org.rolepair.role.occupation.TitleForms;

/** The title in a row, with the forms that the row gives. */
public record RowTitles(String title, Optional<String> plural, Optional<String> runningTitle,
		Optional<String> runningPlural, Optional<String> article) {

	static final RowTitles NONE = new RowTitles("", Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty());

	public static RowTitles of(Titles titles) {
		return new RowTitles(titles.title(), Optional.of(titles.plural()), Optional.of(titles.runningTitle()),
				Optional.of(titles.runningPlural()), Optional.of(titles.article()));
	}

	/** Returns all forms for a new role, deriving those that are missing. */
	public Titles complete() {
		String all = this.plural.orElseGet(() -> TitleForms.plural(this.title));
		String running = this.runningTitle.orElseGet(() -> TitleForms.running(this.title));
		return new Titles(this.title, all, running, this.runningPlural.orElseGet(() -> TitleForms.running(all)),
				this.article.orElseGet(() -> TitleForms.article(running)));
	}

	/**
	 * Returns all forms for an existing role. A missing form keeps the role's value,
	 * unless the form that it derives from has changed.
	 */
	public Titles complete(Titles present) {
		boolean same = this.title.equals(present.title());
		RowTitles kept = new RowTitles(this.title, or(this.plural, same, present.plural()),
				or(this.runningTitle, same, present.runningTitle()), this.runningPlural, this.article);
		Titles formed = kept.complete();
		boolean samePlural = formed.plural().equals(present.plural());
		boolean sameRunning = formed.runningTitle().equals(present.runningTitle());
		return new RowTitles(this.title, kept.plural, kept.runningTitle,
				or(this.runningPlural, samePlural, present.runningPlural()),
				or(this.article, sameRunning, present.article()))
			.complete();
	}

	private static Optional<String> or(Optional<String> given, boolean kept, String present) {
		return given.or(() -> kept ? Optional.of(present) : Optional.empty());
	}

}
