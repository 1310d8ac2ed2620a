package org.rolepair.role.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.PublicContentWritten;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes public content: a role's facts, next revision and directory entry. */
@Service
@Transactional
@RequiredArgsConstructor
public class RolePublishing {

	/** The tables whose rows belong to one role, in an order for deleting them. */
	private static final List<String> OWNED_TABLES = List.of("directory_name", "directory_source", "directory_entry",
			"role_revision", "role_figure", "role_section", "duty", "alternate_title", "former_slug");

	private final JobRoles roles;

	private final RoleRevisions revisions;

	private final DirectoryEntries directory;

	private final ObjectProvider<RoleReferences> references;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/**
	 * Locks publishing until the end of the caller's transaction. Publishing takes the
	 * lock itself. Call this first if checks before publishing must stay valid.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lockForPublishing() {
		Objects.requireNonNull(
				this.entities.find(PublishLock.class, 1, LockModeType.PESSIMISTIC_WRITE, PublishLock.TIMEOUT));
	}

	/**
	 * Publishes a role, for the first time or as its next revision.
	 * @param expected the revision that the change is based on, 0 for a new role
	 * @return the number of the new revision
	 * @throws RoleChangedException if another revision is the newest
	 * @throws IllegalStateException if required content is missing, or another role has
	 * or had the slug
	 */
	public int publish(UUID id, int expected, RoleContent content, ChangeSignature signature) {
		lockForPublishing();
		return publish(write(id, expected, content, this.references.getObject()), expected, signature);
	}

	/** Writes the content of a role without its next revision. */
	JobRole write(UUID id, int expected, RoleContent content, RoleReferences referred) {
		requireFree(id, content.slug());
		requireNewest(id, content.slug(), expected);
		if (expected == 0) {
			JobRole role = new JobRole(id, content, referred);
			this.entities.persist(role);
			return role;
		}
		JobRole role = this.roles.findById(id).orElseThrow();
		role.revise(content, referred);
		return role;
	}

	/**
	 * Retires a role, which stays visible with a notice about its successor.
	 * @throws RoleChangedException if another revision is the newest
	 */
	public void retire(UUID id, int expected, UUID successor, ChangeSignature signature) {
		lockForPublishing();
		JobRole next = this.roles.findById(successor).orElseThrow();
		change(id, expected, signature, (role) -> role.retire(next));
	}

	/** Withdraws a role from the site; throws like {@link #retire}. */
	public void withdraw(UUID id, int expected, String reason, ChangeSignature signature) {
		change(id, expected, signature, (role) -> role.withdraw(reason));
	}

	/** Restores a retired or withdrawn role; throws like {@link #retire}. */
	public void restore(UUID id, int expected, ChangeSignature signature) {
		change(id, expected, signature, JobRole::restore);
	}

	/** Publishes roles again after a change to something that they refer to. */
	public void republish(Collection<UUID> ids, ChangeSignature signature) {
		lockForPublishing();
		ids.forEach((id) -> publish(this.roles.findById(id).orElseThrow(), signature));
		publishEvent();
	}

	/** Writes the next revision of a role that was changed in this transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	RoleProfile publish(JobRole role, ChangeSignature signature) {
		return revise(role, newest(role.id()), signature).profile();
	}

	private void change(UUID id, int expected, ChangeSignature signature, Consumer<JobRole> change) {
		lockForPublishing();
		publish(alter(id, expected, change), expected, signature);
	}

	/** Changes a role without writing its next revision. */
	JobRole alter(UUID id, int expected, Consumer<JobRole> change) {
		JobRole role = this.roles.findById(id).orElseThrow();
		requireNewest(id, role.slug(), expected);
		change.accept(role);
		return role;
	}

	private int publish(JobRole role, int newest, ChangeSignature signature) {
		int number = revise(role, newest, signature).revision().number();
		publishEvent();
		return number;
	}

	/** Writes the next revision of a role without publishing an event. */
	WrittenRevision revise(JobRole role, int newest, ChangeSignature signature) {
		requireOwnSlugs(role);
		RoleProfile profile = role.profile();
		RoleRevision revision = new RoleRevision(role.id(), newest + 1,
				Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS), signature, profile);
		this.entities.persist(revision);
		return new WrittenRevision(revision, list(revision, profile), profile);
	}

	/** Makes the directory list a role as of its newest revision. */
	DirectoryEntry list(RoleRevision newest, RoleProfile profile) {
		Optional<DirectoryEntry> listed = this.directory.findById(newest.roleId());
		DirectoryEntry entry = listed.orElseGet(() -> new DirectoryEntry(newest.roleId()));
		entry.pointTo(newest, profile);
		if (listed.isEmpty()) {
			this.entities.persist(entry);
		}
		return entry;
	}

	/** Removes roles and their revisions without publishing an event. */
	void remove(Collection<UUID> ids) {
		OWNED_TABLES.forEach((table) -> delete(table, "role_id", ids));
		delete("job_role", "id", ids);
	}

	private void delete(String table, String column, Collection<UUID> ids) {
		this.entities.createNativeQuery("delete from " + table + " where " + column + " in (:ids)")
			.setParameter("ids", ids)
			.executeUpdate();
	}

	void publishEvent() {
		this.events.publishEvent(new PublicContentWritten());
	}

	private int newest(UUID id) {
		return this.revisions.findNewestNumber(id).orElse(0);
	}

	private void requireNewest(UUID id, Slug slug, int expected) {
		int newest = newest(id);
		if (newest != expected) {
			throw new RoleChangedException(slug, expected, newest);
		}
	}

	private void requireOwnSlugs(JobRole role) {
		List<Slug> slugs = new ArrayList<>(role.formerSlugs());
		slugs.add(role.slug());
		slugs.forEach((slug) -> requireFree(role.id(), slug));
	}

	private void requireFree(UUID id, Slug slug) {
		if (this.roles.isTaken(id, slug)) {
			throw new IllegalStateException("The slug " + slug + " is or was another role's");
		}
	}

	record WrittenRevision(RoleRevision revision, DirectoryEntry entry, RoleProfile profile) {

	}

}
