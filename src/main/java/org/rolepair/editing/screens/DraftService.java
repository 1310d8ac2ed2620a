package org.rolepair.editing.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftNormalizer;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.DraftWarnings;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleReader;
import org.rolepair.editing.draft.Vocabulary;
import org.rolepair.editing.draft.VocabularyLoader;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleContent;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Loads, validates, saves and discards drafts, and logs each change. */
@Service
@RequiredArgsConstructor
public class DraftService {

	/** In characters of JSON. Three versions must fit into one form post. */
	private static final int MAX_DRAFT_SIZE = 200_000;

	private final RoleDrafts drafts;

	private final VocabularyLoader vocabularies;

	private final AuditLog log;

	private final Messages messages;

	private final Clock clock;

	/** Returns the working copy of a role, or fails with status 404. */
	public WorkingCopy take(UUID role) {
		return find(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** Returns the working copy of a role, or empty if it's gone. */
	Optional<WorkingCopy> find(UUID role) {
		return this.drafts.working(role);
	}

	public CheckedDraft check(WorkingCopy working) {
		return check(working, working.forms());
	}

	CheckedDraft check(WorkingCopy working, RoleForms forms) {
		Vocabulary vocabulary = this.vocabularies.of(working.roleId());
		return new CheckedDraft(working, vocabulary, RoleReader.read(forms, vocabulary, this.messages));
	}

	/** Returns warnings, including large changes since the published version. */
	public List<DraftProblem> warnings(CheckedDraft draft) {
		Optional<RoleContent> live = draft.working().live().map((revision) -> RoleContent.of(revision.profile()));
		DraftWarnings warnings = new DraftWarnings(draft.vocabulary(), this.messages, LocalDate.now(this.clock));
		return draft.validation().content().map((content) -> warnings.of(content, live)).orElse(List.of());
	}

	RoleForms normalize(RoleForms forms) {
		return new DraftNormalizer(this.messages).normalize(forms);
	}

	@Transactional
	public UUID begin(RoleForms forms, SignedIn person) {
		UUID role = this.drafts.begin(fitting(forms), person.name());
		this.log.record(person.name(), AuditAction.DRAFT_BEGUN, forms.basics().title(), "", AdminRolePaths.role(role));
		return role;
	}

	/** Saves the forms of a role, and returns whether there was anything to save. */
	@Transactional
	boolean save(WorkingCopy working, DraftVersion expected, RoleForms forms, SignedIn person, String detail) {
		RoleForms tidied = fitting(forms);
		if (tidied.equals(working.forms()) && expected.equals(working.stamp())) {
			return false;
		}
		this.drafts.save(working.roleId(), expected, working.baseRevision(), tidied, person.name());
		record(person, AuditAction.DRAFT_SAVED, working, detail);
		return true;
	}

	/** Saves a merge of two versions, based on a published revision. */
	@Transactional
	public void merge(WorkingCopy working, DraftVersion expected, int base, RoleForms forms, SignedIn person) {
		this.drafts.save(working.roleId(), expected, base, fitting(forms), person.name());
		record(person, AuditAction.DRAFT_MERGED, working, "");
	}

	@Transactional
	public void drop(WorkingCopy working, DraftVersion expected, SignedIn person) {
		this.drafts.drop(working.roleId(), expected);
		record(person, AuditAction.DRAFT_DISCARDED, working, "");
	}

	private RoleForms fitting(RoleForms forms) {
		RoleForms tidied = normalize(forms);
		if (DraftJson.write(tidied).length() > MAX_DRAFT_SIZE) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		return tidied;
	}

	private void record(SignedIn person, AuditAction deed, WorkingCopy working, String detail) {
		String path = (deed == AuditAction.DRAFT_DISCARDED && working.live().isEmpty()) ? ""
				: AdminRolePaths.role(working.roleId());
		this.log.record(person.name(), deed, working.title(), detail, path);
	}

}
