package org.rolepair.role;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.rolepair.fact.Section;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishing: a role's facts become its next revision and its line in the directory, in
 * the transaction of the change.
 */
@Service
public class RolePublishing {

	private final JobRoles roles;

	private final RoleRevisions revisions;

	private final Directory directory;

	private final Clock clock;

	RolePublishing(JobRoles roles, RoleRevisions revisions, Directory directory, Clock clock) {
		this.roles = roles;
		this.revisions = revisions;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * Write the next revision of a role.
	 * @param role the role as it is to be seen
	 * @param author who publishes it
	 * @param note what changed and why
	 * @return the profile that was published
	 * @throws IllegalStateException when the role lacks what publishing needs, or another
	 * role has or had its slug
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public RoleProfile publish(JobRole role, String author, String note) {
		requireOwnSlug(role);
		RoleProfile profile = role.profile();
		requireReady(profile);
		int number = this.revisions.findNewestNumber(role.id()).orElse(0) + 1;
		RoleRevision revision = this.revisions
			.save(new RoleRevision(role.id(), number, Instant.now(this.clock), author, note, profile));
		DirectoryEntry entry = this.directory.findById(role.id()).orElseGet(() -> new DirectoryEntry(role.id()));
		entry.pointTo(revision.id(), profile);
		this.directory.save(entry);
		return profile;
	}

	private void requireOwnSlug(JobRole role) {
		List<Slug> slugs = new ArrayList<>(role.formerSlugs());
		slugs.add(role.slug());
		for (Slug slug : slugs) {
			if (this.roles.countOthersBySlug(role.id(), slug) > 0) {
				throw new IllegalStateException("The slug " + slug + " is or was another role's");
			}
		}
	}

	private static void requireReady(RoleProfile profile) {
		if (profile.standing().state() == RoleState.DRAFT) {
			throw new IllegalStateException("A draft is not published: " + profile.slug());
		}
		if (profile.description().isEmpty()) {
			throw new IllegalStateException("Publishing needs a description: " + profile.slug());
		}
		boolean covered = profile.duties().isPresent();
		for (Section section : Section.values()) {
			covered = covered || profile.facts().covers(section);
		}
		if (!covered) {
			throw new IllegalStateException("Publishing needs at least one section: " + profile.slug());
		}
	}

}
