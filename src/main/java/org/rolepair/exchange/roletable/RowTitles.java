package org.rolepair.exchange.roletable;

import java.util.Optional;

import org.rolepair.role.Titles;
import org.rolepair.role.occupation.TitleForms;

/**
 * The title in a row, with those of its forms that the row gives.
 *
 * @param title the title
 * @param plural its plural
 * @param runningTitle the title in running text
 * @param runningPlural the plural in running text
 * @param article the indefinite article, "a" or "an"
 */
public record RowTitles(String title, Optional<String> plural, Optional<String> runningTitle,
		Optional<String> runningPlural, Optional<String> article) {

	/**
	 * A title of which all forms are given.
	 * @param titles its forms
	 * @return the same
	 */
	public static RowTitles of(Titles titles) {
		return new RowTitles(titles.title(), Optional.of(titles.plural()), Optional.of(titles.runningTitle()),
				Optional.of(titles.runningPlural()), Optional.of(titles.article()));
	}

	/**
	 * All forms for a new role.
	 * @return those given, the others worked out
	 */
	public Titles complete() {
		String all = this.plural.orElseGet(() -> TitleForms.plural(this.title));
		String running = this.runningTitle.orElseGet(() -> TitleForms.running(this.title));
		return new Titles(this.title, all, running, this.runningPlural.orElseGet(() -> TitleForms.running(all)),
				this.article.orElseGet(() -> TitleForms.article(running)));
	}

	/**
	 * All forms for a role that has some.
	 * @param present its forms
	 * @return those given; of the others those that the role has, unless what they are
	 * formed from is changed
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
