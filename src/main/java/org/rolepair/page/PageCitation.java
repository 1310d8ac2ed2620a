package org.rolepair.page;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a page as of a day.
 *
 * @param name the name of the page in its address, such as "registered-nurse"
 * @param changed the day of the page's last change, as of which its figures never change
 * @param address the address of the page as of that day
 */
public record PageCitation(String name, String title, LocalDate changed, String address) {

	private static final String AUTHOR = "Rolepair";

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** What has a meaning in TeX. */
	private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}]");

	/**
	 * Returns the citation of a page.
	 * @param path its path without a query
	 */
	public static PageCitation of(Site site, String title, String path, LocalDate changed) {
		return new PageCitation(path.substring(path.lastIndexOf('/') + 1), title, changed,
				site.address(path) + "?as-of=" + changed);
	}

	/** Returns one line to paste into a text. */
	public String plain(Messages messages) {
		return messages.text("take.citation",
				Map.of("title", this.title, "day", Dates.day(this.changed), "address", this.address));
	}

	/** Returns a reference in the seventh edition of APA style. */
	public String apa() {
		return "%s. (%d, %s %d). %s. %s".formatted(AUTHOR, this.changed.getYear(), month(TextStyle.FULL),
				this.changed.getDayOfMonth(), this.title, this.address);
	}

	/** Returns an entry of BibTeX. */
	public String bibtex() {
		return """
				@misc{rolepair-%s,
				  author = {{%s}},
				  title = {{%s}},
				  year = {%d},
				  month = %s,
				  howpublished = {\\url{%s}},
				  note = {As of %s}
				}""".formatted(this.name + "-" + this.changed, AUTHOR, tex(this.title), this.changed.getYear(),
				month(TextStyle.SHORT).toLowerCase(Locale.ROOT), this.address, Dates.day(this.changed));
	}

	/** Returns a list of one item in CSL-JSON, as reference managers read it. */
	public String cslJson() {
		return MAPPER.writeValueAsString(List.of(new CslItem("rolepair-" + this.name + "-" + this.changed, "webpage",
				this.title, AUTHOR, List.of(new CslName(AUTHOR)),
				new CslDate(List
					.of(List.of(this.changed.getYear(), this.changed.getMonthValue(), this.changed.getDayOfMonth()))),
				this.address)));
	}

	private String month(TextStyle style) {
		return this.changed.getMonth().getDisplayName(style, Locale.US);
	}

	private static String tex(String text) {
		return SPECIAL.matcher(text.replace("\\", "\\textbackslash ")).replaceAll("\\\\$0");
	}

	private record CslItem(String id, String type, String title, @JsonProperty("container-title") String site,
			List<CslName> author, CslDate issued, @JsonProperty("URL") String address) {

	}

	private record CslName(String literal) {

	}

	private record CslDate(@JsonProperty("date-parts") List<List<Integer>> parts) {

	}

}
