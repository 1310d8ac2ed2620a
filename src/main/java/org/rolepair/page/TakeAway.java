package org.rolepair.page;

import java.time.LocalDate;
import java.util.List;

import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;

/**
 * How to cite, share, download and report a page.
 *
 * @param cite the path of the page with citations in other styles
 * @param datedAddress the address of the page as of a day, whose figures never change
 * @param csv the path of the page's figures as a table
 * @param json the path of the page's figures as data
 */
public record TakeAway(String citation, String cite, String datedAddress, String day, String csv, String json,
		List<Link> reports) {

	/** Returns how to take a published page away; the path has no query. */
	public static TakeAway of(Site site, Messages messages, String title, String path, LocalDate changed,
			List<Link> reports) {
		PageCitation citation = PageCitation.of(site, title, path, changed);
		return new TakeAway(citation.plain(messages), path + CitationPages.PATH, citation.address(), Dates.day(changed),
				path + ".csv", path + ".json", reports);
	}

}
