package org.rolepair.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.With;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;

/**
 * How to cite, share, download and report a page.
 *
 * @param cite the path of the page with citations in other styles
 * @param embed the element that shows the page as a card on another site
 * @param datedAddress the address of the page as of a day, whose figures never change
 * @param csv the path of the page's figures as a table
 * @param json the path of the page's figures as data
 * @param sheet the path of the page as a sheet to print; empty if there is none
 */
public record TakeAway(String citation, String cite, String embed, String datedAddress, String day, String csv,
		String json, List<Link> reports, @With Optional<String> sheet) {

	/**
	 * Returns how to take a published page away.
	 * @param path its path without a query
	 * @param reports links to report a problem with each of the page's roles
	 * @param query the query that names the page's place; may be empty
	 */
	public static TakeAway of(Site site, Messages messages, String title, String path, String query, LocalDate changed,
			List<Link> reports) {
		PageCitation citation = PageCitation.of(site, title, path, changed);
		return new TakeAway(citation.plain(messages), path + CitationPages.PATH,
				CardFrame.of(title, site.address(CardFrame.PREFIX + path + query), reports.size()).html(),
				citation.address(), Dates.day(changed), path + ".csv", path + ".json", reports, Optional.empty());
	}

}
