package org.rolepair.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.DraftWarning;
import org.rolepair.draft.DraftWarnings;
import org.rolepair.draft.Reading;
import org.rolepair.draft.RoleDrafts;
import org.rolepair.draft.RoleForms;
import org.rolepair.draft.RoleReader;
import org.rolepair.draft.Stamp;
import org.rolepair.draft.Tidying;
import org.rolepair.draft.Vocabularies;
import org.rolepair.draft.Vocabulary;
import org.rolepair.draft.Working;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleContent;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where editors take up a role and put it down again.
 */
@Service
class Desk {

	/**
	 * More than any role needs, and so little that three versions go through one form.
	 */
	private static final int LARGEST_DRAFT = 200_000;

	private final RoleDrafts drafts;

	private final Vocabularies vocabularies;

	private final AuditLog log;

	private final Messages messages;

	private final Clock clock;

	Desk(RoleDrafts drafts, Vocabularies vocabularies, AuditLog log, Messages messages, Clock clock) {
		this.drafts = drafts;
		this.vocabularies = vocabularies;
		this.log = log;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Take up a role.
	 * @throws ResponseStatusException with status 404 when there is no such role
	 */
	Working take(UUID role) {
		return find(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Take up a role, if it is still there.
	 * @return empty when it was never published and its draft is gone
	 */
	Optional<Working> find(UUID role) {
		return this.drafts.working(role);
	}

	Vocabulary vocabulary(UUID role) {
		return this.vocabularies.of(role);
	}

	/** What forms come to. */
	Reading read(RoleForms forms, Vocabulary vocabulary) {
		return RoleReader.read(forms, vocabulary, this.messages);
	}

	/** What looks odd in what forms come to, beside what the public sees at present. */
	List<DraftWarning> warnings(Reading reading, Working working, Vocabulary vocabulary) {
		Optional<RoleContent> live = working.live().map((revision) -> RoleContent.of(revision.profile()));
		DraftWarnings warnings = new DraftWarnings(vocabulary, this.messages, LocalDate.now(this.clock));
		return reading.content().map((content) -> warnings.of(content, live)).orElse(List.of());
	}

	RoleForms tidy(RoleForms forms) {
		return new Tidying(this.messages).tidy(forms);
	}

	/** Begin a role that was never published. */
	@Transactional
	UUID begin(RoleForms forms, SignedIn person) {
		UUID role = this.drafts.begin(fitting(forms), person.name());
		this.log.record(person.name(), Deed.DRAFT_BEGUN, forms.basics().title(), "", RolePaths.role(role));
		return role;
	}

	/**
	 * Put down what was typed.
	 * @param working what was taken up
	 * @param expected the state that the form was filled from
	 * @param forms all that is typed of the role now
	 * @param detail what was typed, in a word, for the log
	 * @return whether there was anything to save
	 * @throws org.rolepair.draft.DraftChangedException when the role is in another state
	 */
	@Transactional
	boolean save(Working working, Stamp expected, RoleForms forms, SignedIn person, String detail) {
		RoleForms tidied = fitting(forms);
		if (tidied.equals(working.forms()) && expected.equals(working.stamp())) {
			return false;
		}
		this.drafts.save(working.roleId(), expected, base(working), tidied, person.name());
		record(person, Deed.DRAFT_SAVED, working, detail);
		return true;
	}

	/**
	 * Put down a merge of two versions.
	 * @param base the revision that the merge is made from
	 * @throws org.rolepair.draft.DraftChangedException when the role is in another state
	 */
	@Transactional
	void merge(Working working, Stamp expected, int base, RoleForms forms, SignedIn person) {
		this.drafts.save(working.roleId(), expected, base, fitting(forms), person.name());
		record(person, Deed.DRAFT_MERGED, working, "");
	}

	/**
	 * Drop the draft.
	 * @throws org.rolepair.draft.DraftChangedException when the role is in another state
	 */
	@Transactional
	void drop(Working working, Stamp expected, SignedIn person) {
		this.drafts.drop(working.roleId(), expected);
		record(person, Deed.DRAFT_DISCARDED, working, "");
	}

	private RoleForms fitting(RoleForms forms) {
		RoleForms tidied = tidy(forms);
		if (DraftJson.write(tidied).length() > LARGEST_DRAFT) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		return tidied;
	}

	private void record(SignedIn person, Deed deed, Working working, String detail) {
		String path = (deed == Deed.DRAFT_DISCARDED && working.live().isEmpty()) ? ""
				: RolePaths.role(working.roleId());
		this.log.record(person.name(), deed, working.title(), detail, path);
	}

	private static int base(Working working) {
		return working.draft().map(Working.Draft::baseRevision).orElse(working.liveRevision());
	}

}
