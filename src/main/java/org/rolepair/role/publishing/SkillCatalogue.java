package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class SkillCatalogue {

	private final Skills skills;

	private final JobRoles roles;

	/** Returns all skills, by name. */
	public List<SkillName> names() {
		return this.skills.findNames();
	}

	/** Returns the names of merged skills, in no order. */
	public List<String> formerNames() {
		return this.skills.findFormerNames();
	}

	/** Returns all skills for editors, by name. */
	public List<SkillSummary> summaries() {
		return this.skills.findSummaries();
	}

	/** Returns whether another skill has a name, or had it before a merge. */
	public boolean isTaken(Optional<UUID> skill, String name) {
		return this.skills.findByName(name)
			.or(() -> this.skills.findByFormerNamesContaining(name))
			.filter((other) -> skill.filter(other.id()::equals).isEmpty())
			.isPresent();
	}

	/** Adds a skill, whose names must be new. */
	@Transactional
	public void add(SkillName name) {
		this.skills.save(new Skill(name.name(), name.runningName()));
	}

	/**
	 * Changes the names of a skill.
	 * @throws OptimisticLockingFailureException if it has changed since
	 */
	@Transactional
	public void change(UUID id, int version, SkillName name) {
		unchanged(id, version).rename(name.name(), name.runningName());
	}

	/** Returns the roles that have both skills in one list. They prevent a merge. */
	public List<RoleSummaries.Named> listingBoth(UUID one, UUID other) {
		return this.roles.findBySkills(one, other);
	}

	/**
	 * Merges a skill into another and removes it. Its name then leads to the other.
	 * @return the roles that named the removed skill
	 * @throws OptimisticLockingFailureException if it has changed since
	 * @throws IllegalStateException if a role has both in one list
	 */
	@Transactional
	public List<UUID> merge(UUID id, int version, UUID into) {
		Skill gone = unchanged(id, version);
		Skill kept = this.skills.findById(into).orElseThrow();
		if (!listingBoth(id, into).isEmpty()) {
			throw new IllegalStateException("A role lists both " + gone.name() + " and " + kept.name());
		}
		List<UUID> naming = this.roles.findBySkill(id).stream().map(RoleSummaries.Named::id).toList();
		naming.forEach((role) -> this.roles.findById(role).orElseThrow().replace(gone, kept));
		kept.absorb(gone);
		this.skills.delete(gone);
		return naming;
	}

	/** Removes a skill that no role names; throws like {@link #change}. */
	@Transactional
	public void remove(UUID id, int version) {
		this.skills.delete(unchanged(id, version));
	}

	private Skill unchanged(UUID id, int version) {
		return this.skills.findById(id)
			.filter((skill) -> skill.version() == version)
			.orElseThrow(() -> new OptimisticLockingFailureException("A skill was changed at the same time"));
	}

}
