package org.rolepair.web;

import lombok.RequiredArgsConstructor;
import org.rolepair.page.site.Site;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the model attributes that the layout needs on every page. */
@ControllerAdvice
@RequiredArgsConstructor
class LayoutModelAdvice {

	private final Site site;

	private final Assets assets;

	@ModelAttribute
	void addTo(Model model) {
		model.addAttribute("site", this.site);
		model.addAllAttributes(this.assets.paths());
	}

}
