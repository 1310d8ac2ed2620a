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

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.RoleHistory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps drafts. Nobody's saving overwrites what somebody else saved meanwhile.
 */
@Service
@Transactional
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class RoleDrafts {

	/** The number of drafts that are in memory at once when all are read. */
	private static final int BATCH = 25;

	private final Drafts drafts;

	private final RoleHistory history;

	private final Clock clock;

	/**
	 * All drafts.
	 * @return last saved first
	 */
	@Transactional(readOnly = true)
	public List<DraftLine> lines() {
		return this.drafts.findLines();
	}

	/**
	 * What an editor of a role works on.
	 * @return empty when there is neither a draft nor a published role
	 */
	@Transactional(readOnly = true)
	public Optional<WorkingCopy> working(UUID role) {
		Optional<Revision> live = this.history.newest(role);
		Optional<RoleDraft> draft = this.drafts.findByRoleId(role);
		return draft.map((kept) -> ofDraft(kept, live)).or(() -> live.map((revision) -> ofLive(role, revision)));
	}

	/** Returns the published forms that a draft was begun from. */
	@Transactional(readOnly = true)
	public RoleForms base(WorkingCopy working) {
		int base = working.draft().map(WorkingCopy.Draft::baseRevision).orElse(0);
		return this.history.find(working.roleId(), base)
			.map((revision) -> FormWriter.write(RoleContent.of(revision.profile())))
			.orElse(RoleForms.EMPTY);
	}

	/**
	 * Hands on every draft, with no more than a few in memory at once.
	 * @param reader takes each draft with its forms, last saved first
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void forEach(BiConsumer<DraftLine, RoleForms> reader) {
		List<DraftLine> lines = this.drafts.findLines();
		for (int from = 0; from < lines.size(); from += BATCH) {
			List<DraftLine> batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
			Map<UUID, RoleDraft> drafts = this.drafts.findAllOf(batch.stream().map(DraftLine::roleId).toList())
				.stream()
				.collect(Collectors.toMap(RoleDraft::roleId, Function.identity()));
			batch.forEach((line) -> Optional.ofNullable(drafts.get(line.roleId()))
				.ifPresent((draft) -> reader.accept(line, draft.forms())));
		}
	}

	/**
	 * Begin a role that was never published.
	 * @param forms what was typed of it
	 * @param author who typed it
	 * @return the new role
	 */
	public UUID begin(RoleForms forms, String author) {
		UUID role = UUID.randomUUID();
		this.drafts.save(new RoleDraft(role, 0, forms, author, now()));
		return role;
	}

	/**
	 * Save what was typed, in the transaction of the caller.
	 * @param expected the state that the forms were filled from
	 * @param baseRevision the revision that they are made from
	 * @param forms all that was typed of the role
	 * @param author who typed it
	 * @throws DraftChangedException when the role is in another state; nothing is saved
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void save(UUID role, DraftVersion expected, int baseRevision, RoleForms forms, String author) {
		RoleDraft draft = unchanged(role, expected)
			.orElseGet(() -> new RoleDraft(role, baseRevision, forms, author, now()));
		draft.save(baseRevision, forms, author, now());
		this.drafts.save(draft);
		write(expected);
	}

	/**
	 * Make sure that nobody saved, dropped or published a role meanwhile.
	 * @param expected the state that was shown
	 * @throws DraftChangedException when the role is in another state
	 */
	@Transactional(readOnly = true)
	public void requireState(UUID role, DraftVersion expected) {
		unchanged(role, expected);
	}

	/**
	 * Drop the draft of a role, in the transaction of the caller.
	 * @param expected the state that was shown
	 * @throws DraftChangedException when the role is in another state or has no draft
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void drop(UUID role, DraftVersion expected) {
		this.drafts.delete(unchanged(role, expected).orElseThrow(() -> new DraftChangedException(expected)));
		write(expected);
	}

	/**
	 * The draft in the expected state, looked up once: asked for again, it may be
	 * somebody else's that came between.
	 * @return empty when the expected state is that of a published role without a draft
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

	/** Has the database refuse now what somebody else made impossible meanwhile. */
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
