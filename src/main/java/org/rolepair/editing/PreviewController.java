package org.rolepair.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.comparison.view.ComparisonPages;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.screens.CheckedDraft;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.RoleFrames;
import org.rolepair.format.Messages;
import org.rolepair.page.Banner;
import org.rolepair.page.Link;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.CategoryName;
import org.rolepair.role.Listing;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.search.Match;
import org.rolepair.search.RoleSearch;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Previews a draft on the comparison page beside another role. */
@Controller
@RequiredArgsConstructor
class PreviewController {

	private static final PublicationStatus PUBLISHED = new PublicationStatus(RoleState.PUBLISHED, Optional.empty(),
			Optional.empty());

	private final DraftService draftService;

	private final RoleFrames frames;

	private final PublishedRoles published;

	private final RoleSearch search;

	private final ComparisonPages comparison;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping(AdminRolePaths.ROLES + "/{id}/preview")
	ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String beside,
			@AuthenticationPrincipal SignedIn person) {
		CheckedDraft draft = this.draftService.check(this.draftService.take(id));
		Optional<RoleProfile> own = draft.validation().content().map((content) -> profile(content, draft));
		Optional<RoleProfile> other = own.flatMap((role) -> other(TextInput.line(beside), role));
		if (own.isEmpty() || other.isEmpty()) {
			return unable(draft, beside, person);
		}
		Banner banner = new Banner(this.messages.text("preview.title"), this.messages.text("preview.text"),
				new Link(this.messages.text("preview.back"), AdminRolePaths.role(id)), Optional.empty());
		return this.comparison.preview(List.of(own.get(), other.get()), banner, AdminRolePaths.role(id) + "/preview");
	}

	private static RoleProfile profile(RoleContent content, CheckedDraft draft) {
		CategoryName category = draft.vocabulary().categories().get(content.category());
		PublicationStatus standing = draft.working()
			.live()
			.map(Revision::profile)
			.map(RoleProfile::status)
			.filter((kept) -> kept.state() == RoleState.RETIRED)
			.orElse(PUBLISHED);
		return RoleProfile.of(content, Objects.requireNonNull(category), standing,
				draft.vocabulary().sources().values());
	}

	/** Returns the requested role, or one of the same category, or any other. */
	private Optional<RoleProfile> other(String beside, RoleProfile draft) {
		List<Listing> candidates = beside.isEmpty() ? neighbors(draft)
				: this.search.exact(beside).stream().map(Match::role).toList();
		List<Slug> slugs = new ArrayList<>(candidates.stream().map(Listing::slug).toList());
		Slug.parse(beside).ifPresent((slug) -> slugs.add(0, slug));
		return slugs.stream()
			.filter((slug) -> !slug.equals(draft.slug()))
			.flatMap((slug) -> this.published.bySlug(slug).stream())
			.filter((role) -> !role.isWithdrawn())
			.findFirst()
			.map(PublishedRole::profile);
	}

	private List<Listing> neighbors(RoleProfile draft) {
		List<Listing> all = this.published.listings();
		List<Listing> same = all.stream()
			.filter((listing) -> listing.categorySlug().equals(draft.category().slug()))
			.toList();
		boolean alone = same.stream().allMatch((listing) -> listing.slug().equals(draft.slug()));
		return alone ? all : same;
	}

	private ModelAndView unable(CheckedDraft draft, String beside, SignedIn person) {
		FieldProblems problems = new FieldProblems();
		boolean showable = draft.validation().content().isPresent();
		if (showable) {
			problems.add("beside", this.messages.text(beside.isBlank() ? "preview.alone" : "preview.unknown",
					Map.of("typed", beside)));
		}
		String title = this.messages.text("preview.title");
		ModelAndView page = this.frames.page("editing/preview", draft, title, problems, person)
			.addObject("open", showable ? List.of() : this.frames.links(draft, draft.validation().problems()))
			.addObject("beside", new FormFields(problems, this.messages).hinted("beside", "preview.beside", beside))
			.addObject("titles", this.published.listings().stream().map(Listing::title).toList());
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

}
