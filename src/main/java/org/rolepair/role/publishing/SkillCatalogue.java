package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The skills that roles name.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class SkillCatalogue {

	private final Skills skills;

	private final JobRoles roles;

	/** All skills, by name. */
	public List<SkillName> names() {
		return this.skills.findNames();
	}

	/** The names of skills that were merged into others, in no order. */
	public List<String> formerNames() {
		return this.skills.findFormerNames();
	}

	/** All skills for those who keep them, by name. */
	public List<SkillSummary> kept() {
		return this.skills.findKept();
	}

	/**
	 * Whether another skill has a name, or had it before it was merged.
	 * @param skill the skill that wants it; empty for a new one
	 * @param name the name
	 * @return true when it cannot have it
	 */
	public boolean isTaken(Optional<UUID> skill, String name) {
		return this.skills.findByName(name)
			.or(() -> this.skills.findByFormerNamesContaining(name))
			.filter((other) -> skill.filter(other.id()::equals).isEmpty())
			.isPresent();
	}

	/**
	 * Add a skill.
	 * @param name its names, which no other skill has
	 */
	@Transactional
	public void add(SkillName name) {
		this.skills.save(new Skill(name.name(), name.runningName()));
	}

	/**
	 * Change what a skill is called.
	 * @param id the skill
	 * @param version how often it had been changed when it was shown
	 * @param name its names, which no other skill has
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 */
	@Transactional
	public void change(UUID id, int version, SkillName name) {
		unchanged(id, version).rename(name.name(), name.runningName());
	}

	/**
	 * The roles that list two skills in one list, so that one cannot stand for both.
	 * @param one a skill
	 * @param other another skill
	 * @return by title
	 */
	public List<RoleUses.Named> listingBoth(UUID one, UUID other) {
		return this.roles.findNamingBoth(one, other);
	}

	/**
	 * Let one skill stand for another, which is removed; its name goes on leading to the
	 * one that stays.
	 * @param id the skill that goes
	 * @param version how often it had been changed when it was shown
	 * @param into the skill that stays
	 * @return the roles that named the one that goes
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 * @throws IllegalStateException when a role lists both
	 */
	@Transactional
	public List<UUID> merge(UUID id, int version, UUID into) {
		Skill gone = unchanged(id, version);
		Skill kept = this.skills.findById(into).orElseThrow();
		if (!listingBoth(id, into).isEmpty()) {
			throw new IllegalStateException("A role lists both " + gone.name() + " and " + kept.name());
		}
		List<UUID> naming = this.roles.findNaming(id).stream().map(RoleUses.Named::id).toList();
		naming.forEach((role) -> this.roles.findById(role).orElseThrow().replace(gone, kept));
		kept.absorb(gone);
		this.skills.delete(gone);
		return naming;
	}

	/**
	 * Remove a skill that no role names.
	 * @param id the skill
	 * @param version how often it had been changed when it was shown
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 */
	@Transactional
	public void remove(UUID id, int version) {
		this.skills.delete(unchanged(id, version));
	}

	private Skill unchanged(UUID id, int version) {
		return this.skills.findById(id)
			.filter((skill) -> skill.version() == version)
			.orElseThrow(() -> new OptimisticLockingFailureException("A skill was changed meanwhile"));
	}

}
