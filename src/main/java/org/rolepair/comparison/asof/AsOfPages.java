package org.rolepair.comparison.asof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.RoleHistory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests for past versions of pages. The answers are not cached. */
@Component
@RequiredArgsConstructor
public class AsOfPages {

	/** The name of the day's query parameter. */
	public static final String PARAMETER = "as-of";

	private final RoleHistory history;

	private final Site site;

	private final Messages messages;

	/**
	 * Answers a request for a past version of a page.
	 * @param slugs the present slugs of the roles
	 * @param path the path of the live page
	 * @return the page, a redirect to another day or the live page, or a page with status
	 * 404
	 * @throws ResponseStatusException with status 400 if the day is invalid
	 */
	public ModelAndView answer(List<Slug> slugs, String path, HttpServletRequest request, HttpServletResponse response,
			View view) {
		response.setHeader("Cache-Control", "no-store");
		LocalDate day = day(request);
		RoleHistory.Past past = this.history.past(slugs, day);
		if (past instanceof RoleHistory.Past.Live) {
			return Redirect.temporarily(path);
		}
		if (past instanceof RoleHistory.Past.Since since) {
			return Redirect.temporarily(path + "?" + PARAMETER + "=" + since.day());
		}
		if (past instanceof RoleHistory.Past.NotYet notYet) {
			return notYet(notYet.first(), path);
		}
		List<PublishedRole> roles = ((RoleHistory.Past.Found) past).roles();
		return view.of(roles, day, banner(roles, day, path));
	}

	/**
	 * Returns the path, with its query, of a past version of a page.
	 * @param path the path of the live page
	 * @param day the day, not yet validated
	 */
	public static String path(String path, String day) {
		return path + "?" + PARAMETER + "=" + URLEncoder.encode(day, StandardCharsets.UTF_8);
	}

	private static LocalDate day(HttpServletRequest request) {
		return Dates.parse(Optional.ofNullable(request.getParameter(PARAMETER)).orElse(""))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

	private ModelAndView notYet(LocalDate first, String path) {
		String heading = this.messages.text("past.not-yet.heading");
		String text = this.messages.text("past.not-yet.text", Map.of("day", Dates.day(first)));
		PageHead head = PageHead.unlisted(heading, text, path);
		return new ModelAndView("past/not-yet", Map.of("head", head, "heading", heading, "text", text, "way",
				new Link(this.messages.text("past.live"), path)), HttpStatus.NOT_FOUND);
	}

	private Banner banner(List<PublishedRole> roles, LocalDate day, String path) {
		String titles = String.join(" vs ", roles.stream().map((role) -> role.profile().titles().title()).toList());
		String citation = this.messages.text("past.citation", Map.of("titles", titles, "day", Dates.day(day), "address",
				this.site.address(path + "?" + PARAMETER + "=" + day)));
		return new Banner(this.messages.text("past.heading", Map.of("day", Dates.day(day))),
				this.messages.text("past.text"), new Link(this.messages.text("past.live"), path),
				Optional.of(citation));
	}

	/** Renders a page from past versions of roles. */
	@FunctionalInterface
	public interface View {

		/**
		 * Renders a page that search engines may not index.
		 * @param roles the past versions, in page order
		 */
		ModelAndView of(List<PublishedRole> roles, LocalDate day, Banner banner);

	}

}
