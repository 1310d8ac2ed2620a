package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.wages.PlaceAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Handles the form for choosing roles. A role is entered as a slug, code or title. */
@Controller
@RequiredArgsConstructor
class ChoiceController {

	private final ChooserService choices;

	private final Messages messages;

	@GetMapping("/compare")
	ModelAndView choose(HttpServletRequest request) {
		ChooserResult choice = this.choices.of(typed(request));
		if (choice instanceof ChooserResult.Made made) {
			return Redirect.seeOther(made.path() + PlaceAddress.carried(request));
		}
		if (choice instanceof ChooserResult.Ambiguous ambiguous) {
			return new ModelAndView("comparison/which",
					Map.of("head", head("choice.which"), "questions", ambiguous.questions()));
		}
		return incomplete(((ChooserResult.Incomplete) choice).chooser());
	}

	/**
	 * Reads the form's fields, which share one name, or answers, which end in the field's
	 * number.
	 */
	private static List<String> typed(HttpServletRequest request) {
		List<String> typed = new ArrayList<>();
		for (String name : List.of("role", "role-1", "role-2", "role-3", "role-4")) {
			Optional.ofNullable(request.getParameterValues(name)).ifPresent((values) -> typed.addAll(List.of(values)));
		}
		return typed;
	}

	private ModelAndView incomplete(Chooser chooser) {
		return new ModelAndView("comparison/choose", Map.of("head", head("choice.error"), "chooser", chooser),
				HttpStatus.BAD_REQUEST);
	}

	private PageHead head(String title) {
		String text = this.messages.text(title);
		return new PageHead(text, this.messages.text("choice.description"), "/compare", false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(this.messages.text("choice.heading"))),
				Optional.empty());
	}

}
