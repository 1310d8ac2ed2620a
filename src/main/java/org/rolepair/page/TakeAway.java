package org.rolepair.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;

/**
 * How to cite, share, download and report a page.
 *
 * @param datedAddress the address of the page as of a day, whose figures never change
 * @param csv the path of the page's figures as a table
 * @param json the path of the page's figures as data
 */
public record TakeAway(String citation, String datedAddress, String day, String csv, String json, List<Link> reports) {

	/** Returns how to take a published page away; the path has no query. */
	public static TakeAway of(Site site, Messages messages, String title, String path, LocalDate changed,
			List<Link> reports) {
		String dated = site.address(path) + "?as-of=" + changed;
		String day = Dates.day(changed);
		return new TakeAway(messages.text("take.citation", Map.of("title", title, "day", day, "address", dated)), dated,
				day, path + ".csv", path + ".json", reports);
	}

}
