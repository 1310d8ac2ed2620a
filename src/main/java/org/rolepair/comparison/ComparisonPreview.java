package org.rolepair.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.PageHead;
import org.rolepair.role.RoleProfile;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The comparison page for roles that are not published as they are given.
 */
@Component
public class ComparisonPreview {

	private final ComparisonPages pages;

	private final Messages messages;

	ComparisonPreview(ComparisonPages pages, Messages messages) {
		this.pages = pages;
		this.messages = messages;
	}

	/**
	 * Show roles side by side as the public would see them, without the ways to sister
	 * pages.
	 * @param roles two to four different roles
	 * @param banner what the page says of itself
	 * @param path where the preview is
	 * @return the page, not for search engines
	 */
	public ModelAndView of(List<RoleProfile> roles, Banner banner, String path) {
		ComparisonPage page = this.pages.alone(roles);
		PageHead head = new PageHead(banner.heading(), banner.text(), path, false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(this.messages.text("page.comparison"))),
				Optional.empty());
		return new ModelAndView("comparison/comparison", Map.of("head", head, "page", page, "banner", banner));
	}

}
