package org.rolepair.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftLine;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.role.CategoryName;
import org.rolepair.role.publishing.Category;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.RoleSummaries;

import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class RoleListRows {

	/** The state of a role that was never published. */
	static final String NEW = "NEW";

	private final RoleSummaries roles;

	private final RoleDrafts drafts;

	private final CategoryCatalogue categories;

	private final Messages messages;

	/** Returns the ids of roles with a published name or code that contains the words. */
	Set<UUID> named(String words) {
		return words.isEmpty() ? Set.of() : this.roles.named(words);
	}

	List<RoleRow> all() {
		Map<UUID, DraftLine> unpublished = new LinkedHashMap<>();
		this.drafts.lines().forEach((draft) -> unpublished.put(draft.roleId(), draft));
		Map<String, String> names = this.categories.all()
			.stream()
			.map(Category::name)
			.collect(Collectors.toMap(CategoryName::slug, CategoryName::name));
		List<RoleRow> rows = new ArrayList<>();
		this.roles.all()
			.forEach((role) -> rows.add(row(role.id(), role.title(), names.getOrDefault(role.categorySlug(), ""),
					role.state().name(), Optional.ofNullable(unpublished.remove(role.id())), role.publishedAt())));
		unpublished.forEach((role, draft) -> rows
			.add(row(role, draft.title().isEmpty() ? this.messages.text("roles.untitled") : draft.title(), "", NEW,
					Optional.of(draft), draft.savedAt())));
		return rows;
	}

	private RoleRow row(UUID role, String title, String category, String state, Optional<DraftLine> draft,
			Instant publishedAt) {
		Instant changedAt = draft.map(DraftLine::savedAt).orElse(publishedAt);
		return new RoleRow(role, title, AdminRolePaths.role(role), category, this.messages.text("roles.state." + state),
				draft.map((kept) -> this.messages.text("roles.draft", Map.of("name", kept.savedBy()))).orElse(""),
				Dates.day(Dates.dayOf(changedAt)), changedAt, state);
	}

	/**
	 * A role in the list. The name of its state is that of a {@code RoleState}, or NEW.
	 */
	record RoleRow(UUID id, String title, String path, String category, String state, String draft, String changed,
			Instant changedAt, String stateName) {

	}

}
