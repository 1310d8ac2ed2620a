package org.rolepair.editing.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

@Component
@RequiredArgsConstructor
class ReportPages {

	private final Messages messages;

	ModelAndView form(PublishedRole role, RoleScreen screen, ReportForm form, FieldProblems problems) {
		FormFields fields = new FormFields(problems, this.messages);
		RoleProfile profile = role.profile();
		String title = this.messages.text(problems.isEmpty() ? "report.title" : "report.title.error",
				Map.of("role", profile.titles().title()));
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", head(profile, title));
		model.put("problems", problems.all());
		model.put("role", profile.titles().title());
		model.put("screen", this.messages.text("screen." + screen));
		model.put("path", path(profile.slug(), Optional.of(screen)));
		model.put("revision", form.revision(role.revision()));
		model.put("figure", figure(fields, profile, screen, form));
		model.put("text", fields.text("text", "report.text", form.text()));
		model.put("evidence", fields.hinted("evidence", "report.evidence", form.evidence()));
		return new ModelAndView("report/form", model, problems.status());
	}

	/** Returns the page that asks which part of a role's page a report is on. */
	ModelAndView sections(PublishedRole role) {
		RoleProfile profile = role.profile();
		String title = this.messages.text("report.title", Map.of("role", profile.titles().title()));
		List<Link> sections = Arrays.stream(RoleScreen.values())
			.map((screen) -> new Link(this.messages.text("screen." + screen),
					path(profile.slug(), Optional.of(screen))))
			.toList();
		return new ModelAndView("report/sections",
				Map.of("head", head(profile, title), "role", Link.toRole(profile), "sections", sections));
	}

	/** Returns the path of the form for a section, or for a choice of sections. */
	static String path(Slug role, Optional<RoleScreen> screen) {
		return "/roles/" + role + "/report" + screen.map((part) -> "?section=" + part.path()).orElse("");
	}

	ModelAndView sent(PublishedRole role) {
		RoleProfile profile = role.profile();
		return new ModelAndView("report/sent",
				Map.of("head", head(profile, this.messages.text("report.sent")), "role", Link.toRole(profile)));
	}

	private PageHead head(RoleProfile role, String title) {
		return new PageHead(title, this.messages.text("report.description"), "/roles/" + role.slug(), false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.to(role.titles().title(), "/roles/" + role.slug()),
						PageHead.Crumb.here(this.messages.text("report.link"))),
				Optional.empty());
	}

	private Optional<FormField> figure(FormFields fields, RoleProfile role, RoleScreen screen, ReportForm form) {
		Map<String, String> figures = new LinkedHashMap<>();
		figures.put("", this.messages.text("report.figure.all"));
		for (FactKind kind : role.facts().kinds()) {
			Optional<Section> section = screen.section();
			if (section.filter(kind.section()::equals).isPresent() && !DerivedFacts.isDerived(kind)) {
				figures.put(kind.name(), this.messages.text("kind." + kind));
			}
		}
		return (figures.size() > 1) ? Optional.of(fields.choice("figure", "report.figure", form.figure(), figures))
				: Optional.empty();
	}

}
