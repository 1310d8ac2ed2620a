package org.rolepair.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page of the full catalogue that once said what no source says.
 *
 * @param path its address
 * @param says what it says now, as a regular expression
 * @param never what it said, as a regular expression
 */
record KnownCase(String path, String says, String never) {

	static final List<KnownCase> ALL = List.of(
			new KnownCase("/roles/chief-sustainability-officer", "Chief executives, the wider group, earn \\$269,630",
					"officers earn"),
			new KnownCase("/roles/intelligence-analyst",
					"For intelligence analysts, figures on .{5,120} are those of all detectives and criminal investigators \\(33-3021\\)",
					"Intelligence analysts earn"),
			new KnownCase("/compare/geodetic-surveyor-vs-surveyor", "Education usually required .*Same figure",
					"percentage points? more"),
			new KnownCase("/roles/arbitrator-mediator-or-conciliator",
					"Highest-paying state .{0,160}None above the nation", "Highest-paying state New York"),
			new KnownCase("/roles/transportation-security-screener",
					"San Francisco-Oakland-Fremont, CA; San Jose-Sunnyvale-Santa Clara, CA .{0,20}\\$78,940 median",
					"Doesn’t apply .{0,40}nation"),
			new KnownCase("/roles/farmer-rancher-or-other-agricultural-manager",
					"Number of jobs, with the self-employed 836,100 .*Openings a year 8\\d,\\d00",
					"Projected change in jobs .{9,30}Number of jobs 6,500"),
			new KnownCase("/roles/actor", "Median pay, an hour \\$29.05 .*New York \\$50.16",
					"10th percentile, a year"),
			new KnownCase("/roles/agricultural-engineer", "Highest-paying metro area .{0,160}Too few to rank",
					"Highest-paying metro area Doesn’t apply"),
			new KnownCase("/compare/fast-food-cook-vs-restaurant-cook",
					"” counts (fast food|restaurant) cooks and (fast food|restaurant) cooks together as Cooks \\(35-2010\\)",
					"Women \\d+\\.\\d% .{0,60}Women"),
			new KnownCase("/compare/data-entry-keyer-vs-school-and-career-counselor",
					"We don’t compare these skills: their dates are more than 12 months apart", "High for both"),
			new KnownCase("/roles/postal-service-clerk", "Average pay, a year \\$61,860", "±0\\.0"),
			new KnownCase("/roles/firefighter?place=bakersfield-delano-ca",
					"10th to 90th percentile, a year \\$49,120–\\$470,940 .{0,5}two percentiles are equal",
					"no such thing"),
			new KnownCase("/roles/legislator", "Average pay, a year \\$67,390", "Average pay, a year Not collected"),
			new KnownCase("/search?q=RN", "“RN” is another name for registered nurse", "OR RN\\)” is another name"),
			new KnownCase("/search?q=doctor", "Family medicine physician “Doctor”",
					"Physician, all other.*Family medicine"),
			new KnownCase("/compare/electrician-vs-registered-nurse",
					"Registered nurses earn \\$29,930 more a year on average .*41\\.9%", "29\\.5%"),
			new KnownCase("/compare/registered-nurse-vs-electricain", "Registered nurse vs electrician",
					"no such thing"));

	/** Returns the words of an element, with a space in place of each tag. */
	private static String text(Element element) {
		return Parser.unescapeEntities(element.html().replaceAll("<[^>]+>", " "), false).replaceAll("\\s+", " ");
	}

	/** Returns what is wrong with the page; empty if it says what is right. */
	String fault(UnaryOperator<String> pages) {
		Document page = Jsoup.parse(pages.apply(this.path));
		String text = page.select("meta[name=description]").attr("content") + " " + text(page.selectFirst("main"));
		List<String> faults = new ArrayList<>();
		if (!Pattern.compile(this.says).matcher(text).find()) {
			faults.add("does not say " + this.says);
		}
		if (Pattern.compile(this.never).matcher(text).find()) {
			faults.add("says " + this.never);
		}
		return faults.isEmpty() ? "" : this.path + " " + String.join(", ", faults) + ": " + text;
	}

}
