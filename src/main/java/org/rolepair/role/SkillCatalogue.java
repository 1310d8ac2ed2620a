package org.rolepair.role;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The skills that roles name.
 */
@Service
@Transactional(readOnly = true)
public class SkillCatalogue {

	private final Skills skills;

	SkillCatalogue(Skills skills) {
		this.skills = skills;
	}

	/**
	 * All skills.
	 * @return by name
	 */
	public List<SkillName> names() {
		return this.skills.findNames();
	}

}
