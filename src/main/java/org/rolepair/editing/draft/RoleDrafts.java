package org.rolepair.editing.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.RoleHistory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores drafts. No save overwrites a version that its editor hasn't seen. */
@Service
@Transactional
@RequiredArgsConstructor
public class RoleDrafts {

	/** The number of drafts that {@link #forEach} loads at once. */
	private static final int BATCH = 25;

	private final Drafts drafts;

	private final RoleHistory history;

	private final Clock clock;

	/** Returns all drafts, last saved first. */
	@Transactional(readOnly = true)
	public List<DraftLine> lines() {
		return this.drafts.findAllByOrderBySavedAtDesc();
	}

	/** Returns a working copy, or empty without a draft or a published role. */
	@Transactional(readOnly = true)
	public Optional<WorkingCopy> working(UUID role) {
		Optional<Revision> live = this.history.newest(role);
		Optional<RoleDraft> draft = this.drafts.findByRoleId(role);
		return draft.map((kept) -> ofDraft(kept, live)).or(() -> live.map((revision) -> ofLive(role, revision)));
	}

	/** Returns the published forms that a draft is based on. */
	@Transactional(readOnly = true)
	public RoleForms base(WorkingCopy working) {
		int base = working.draft().map(WorkingCopy.Draft::baseRevision).orElse(0);
		return this.history.find(working.roleId(), base)
			.map((revision) -> FormWriter.write(RoleContent.of(revision.profile())))
			.orElse(RoleForms.EMPTY);
	}

	/** Passes every draft to the reader, last saved first, in batches. */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void forEach(BiConsumer<DraftLine, RoleForms> reader) {
		List<DraftLine> lines = this.drafts.findAllByOrderBySavedAtDesc();
		for (int from = 0; from < lines.size(); from += BATCH) {
			List<DraftLine> batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
			Map<UUID, RoleDraft> drafts = this.drafts.findAllOf(batch.stream().map(DraftLine::roleId).toList())
				.stream()
				.collect(Collectors.toMap(RoleDraft::roleId, Function.identity()));
			batch.forEach((line) -> Optional.ofNullable(drafts.get(line.roleId()))
				.ifPresent((draft) -> reader.accept(line, draft.forms())));
		}
	}

	/** Creates the draft of a new role and returns the role's id. */
	public UUID begin(RoleForms forms, String author) {
		UUID role = UUID.randomUUID();
		this.drafts.save(new RoleDraft(role, 0, forms, author, now()));
		return role;
	}

	/**
	 * Saves forms in the caller's transaction.
	 * @throws DraftChangedException if the role has another version; nothing is saved
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void save(UUID role, DraftVersion expected, int baseRevision, RoleForms forms, String author) {
		RoleDraft draft = unchanged(role, expected)
			.orElseGet(() -> new RoleDraft(role, baseRevision, forms, author, now()));
		draft.save(baseRevision, forms, author, now());
		this.drafts.save(draft);
		write(expected);
	}

	/** Throws a {@link DraftChangedException} if the role has another version. */
	@Transactional(readOnly = true)
	public void requireState(UUID role, DraftVersion expected) {
		unchanged(role, expected);
	}

	/**
	 * Deletes a draft in the caller's transaction.
	 * @throws DraftChangedException if the role has another version or no draft
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void drop(UUID role, DraftVersion expected) {
		this.drafts.delete(unchanged(role, expected).orElseThrow(() -> new DraftChangedException(expected)));
		write(expected);
	}

	/**
	 * Returns the draft after checking its version. Callers must use this instance,
	 * because a second query could return a later version.
	 * @return empty if a published role has no draft
	 */
	private Optional<RoleDraft> unchanged(UUID role, DraftVersion expected) {
		Optional<RoleDraft> draft = this.drafts.findByRoleId(role);
		Optional<DraftVersion> present = draft.map(DraftVersion::of)
			.or(() -> this.history.newest(role).map(Revision::number).map(DraftVersion::ofLive));
		if (present.filter(expected::equals).isEmpty()) {
			throw new DraftChangedException(expected);
		}
		return draft;
	}

	/** Flushes now, so that a conflict surfaces here. */
	private void write(DraftVersion expected) {
		try {
			this.drafts.flush();
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			throw new DraftChangedException(expected);
		}
	}

	private static WorkingCopy ofDraft(RoleDraft draft, Optional<Revision> live) {
		return new WorkingCopy(draft.roleId(), draft.forms(), DraftVersion.of(draft),
				Optional.of(new WorkingCopy.Draft(draft.baseRevision(), draft.savedBy(), draft.savedAt())), live);
	}

	private static WorkingCopy ofLive(UUID role, Revision live) {
		return new WorkingCopy(role, FormWriter.write(RoleContent.of(live.profile())),
				DraftVersion.ofLive(live.number()), Optional.empty(), Optional.of(live));
	}

	private Instant now() {
		return Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS);
	}

}
