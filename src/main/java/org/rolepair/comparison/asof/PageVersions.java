package org.rolepair.comparison.asof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.view.PlacePages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers requests for a page: the live one, the one at a place, or a past version, which
 * is not cached.
 */
@Component
@RequiredArgsConstructor
public class PageVersions {

	/** The query parameter that names the day of a past version. */
	private static final String DAY = "as-of";

	private final RoleHistory history;

	private final PlacePages places;

	private final Site site;

	private final Messages messages;

	/**
	 * Returns a redirect for a request that names both a place and a day: past versions
	 * have no places. It is empty for all other requests.
	 * @param path the path of the request
	 */
	public static Optional<ModelAndView> withoutPlace(String path, HttpServletRequest request) {
		return parameter(PlaceAddress.PARAMETER, request).flatMap((place) -> parameter(DAY, request))
			.map((day) -> Redirect.temporarily(path(path, URLEncoder.encode(day, StandardCharsets.UTF_8))));
	}

	/**
	 * Returns the query that redirects keep, with its question mark, or an empty string.
	 */
	public static String query(HttpServletRequest request) {
		boolean version = Stream.of(PlaceAddress.PARAMETER, DAY).anyMatch(request.getParameterMap()::containsKey);
		return version ? "?" + request.getQueryString() : "";
	}

	/**
	 * Returns the version of a page that a request asks for, a redirect to another place,
	 * to another day or to the live page, or a page with status 404.
	 * @param slugs the present slugs of the roles
	 * @param path the path of the live page
	 * @param live returns the page, at a place if one is given
	 * @throws ResponseStatusException with status 400 if the day is invalid
	 */
	public ModelAndView answer(List<Slug> slugs, String path, HttpServletRequest request, HttpServletResponse response,
			PastView past, Function<Optional<Place>, ModelAndView> live) {
		Optional<String> day = parameter(DAY, request);
		if (day.isPresent()) {
			response.setHeader("Cache-Control", "no-store");
			return past(slugs, path, day.get(), past);
		}
		return parameter(PlaceAddress.PARAMETER, request)
			.map((place) -> this.places.answer(place, path, (found) -> live.apply(Optional.of(found))))
			.orElseGet(() -> live.apply(Optional.empty()));
	}

	private ModelAndView past(List<Slug> slugs, String path, String typed, PastView view) {
		LocalDate day = Dates.parse(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		RoleHistory.Past past = this.history.past(slugs, day);
		if (past instanceof RoleHistory.Past.Live) {
			return Redirect.temporarily(path);
		}
		if (past instanceof RoleHistory.Past.Since since) {
			return Redirect.temporarily(path(path, since.day()));
		}
		if (past instanceof RoleHistory.Past.NotYet notYet) {
			return notYet(notYet.first(), path);
		}
		List<PublishedRole> roles = ((RoleHistory.Past.Found) past).roles();
		return view.of(roles, day, banner(roles, day, path));
	}

	private static Optional<String> parameter(String name, HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(name));
	}

	private static String path(String path, Object day) {
		return path + "?" + DAY + "=" + day;
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
		String citation = this.messages.text("past.citation",
				Map.of("titles", titles, "day", Dates.day(day), "address", this.site.address(path(path, day))));
		return new Banner(this.messages.text("past.heading", Map.of("day", Dates.day(day))),
				this.messages.text("past.text"), new Link(this.messages.text("past.live"), path),
				Optional.of(citation));
	}

	/** Renders a past version of a page, which search engines may not index. */
	@FunctionalInterface
	public interface PastView {

		ModelAndView of(List<PublishedRole> roles, LocalDate day, Banner banner);

	}

}
