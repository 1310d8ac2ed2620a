package org.rolepair.web;

import org.rolepair.site.Site;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout is given on every page.
 */
@ControllerAdvice
class SiteModel {

	private final Site site;

	private final Assets assets;

	SiteModel(Site site, Assets assets) {
		this.site = site;
		this.assets = assets;
	}

	@ModelAttribute
	void addTo(Model model) {
		model.addAttribute("site", this.site);
		model.addAllAttributes(this.assets.paths());
	}

}
