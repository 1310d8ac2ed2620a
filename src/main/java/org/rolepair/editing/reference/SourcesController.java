package org.rolepair.editing.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Edits the sources of figures, each by its slug. */
@Controller
@RequestMapping(SourcesController.PATH)
class SourcesController extends ReferenceController<SourceForm> {

	static final String PATH = "/admin/sources";

	private final SourceCatalogue sources;

	private final PublishedRoles published;

	SourcesController(SourceCatalogue sources, PublishedRoles published, RoleSummaries roles, Usages usages,
			ReferenceDataService data, Messages messages) {
		super(SourceForm.class, new ReferencePages("source", PATH, Map.of("method", 6, "attribution", 3), messages),
				data, roles, usages, messages);
		this.sources = sources;
		this.published = published;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView list(ReferenceListQuery query, @AuthenticationPrincipal SignedIn person) {
		Map<String, Long> uses = this.published.citingRoles();
		Function<Citation, Long> used = (source) -> uses.getOrDefault(source.slug(), 0L);
		Stream<Citation> found = this.sources.all()
			.stream()
			.filter((source) -> query.matches(source.title(), source.publisher(), source.shortName()));
		return new ModelAndView("reference/sources",
				query.model(found, used, (source) -> row(source, used.apply(source)), PATH, this.messages))
			.addObject("head", AdminPageHead.of(this.messages.text("source.all")))
			.addObject("mayAdd", person.may(AccessLevel.EDITOR));
	}

	private SourceRow row(Citation source, long roles) {
		return new SourceRow(source.title(), PATH + "/" + source.slug(), source.publisher(), source.edition(),
				this.messages.text("browse.used", Map.of("count", roles)));
	}

	@Override
	Optional<ReferenceForm.Stored<SourceForm>> find(String slug) {
		return this.sources.find(slug)
			.map((source) -> new ReferenceForm.Stored<>(SourceForm.of(source.citation()), source.version()));
	}

	@Override
	List<Usages.Usage> usages(String slug) {
		return this.usages.ofSource(slug);
	}

	@Override
	void create(SourceForm form) {
		this.sources.add(form.citation());
	}

	@Override
	List<UUID> update(String slug, SourceForm form, int version) {
		this.sources.change(version, form.citation());
		return this.roles.citing(slug).stream().map(RoleSummaries.RoleUse::id).toList();
	}

	@Override
	void delete(String slug, int version) {
		this.sources.remove(slug, version);
	}

	record SourceRow(String title, String path, String publisher, String edition, String use) {

	}

}
