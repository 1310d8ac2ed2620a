package org.rolepair.role.publishing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;

/** A skill that sources name or rate. */
@Entity
@Getter(AccessLevel.PACKAGE)
public class Skill {

	@Id
	private UUID id;

	@Version
	private int version;

	private String name;

	private String runningName;

	@ElementCollection
	@CollectionTable(name = "skill_former_name", joinColumns = @JoinColumn(name = "skill_id"))
	@Column(name = "name")
	@Getter(AccessLevel.NONE)
	private Set<String> formerNames = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Skill() {
	}

	Skill(String name, String runningName) {
		this();
		this.id = UUID.randomUUID();
		this.name = name;
		this.runningName = runningName;
	}

	void rename(String name, String runningName) {
		this.name = name;
		this.runningName = runningName;
	}

	/** Adds the names of another skill to this one, so that they lead here. */
	void absorb(Skill other) {
		this.formerNames.addAll(other.formerNames);
		this.formerNames.add(other.name);
	}

}
