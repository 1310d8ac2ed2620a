package org.rolepair.role;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A group of kindred roles.
 */
@Entity
public class Category {

	@Id
	private UUID id;

	@Version
	private int version;

	private String slug;

	private String name;

	private String runningName;

	private int position;

	private String description;

	@SuppressWarnings("NullAway.Init")
	protected Category() {
	}

	public CategoryName name() {
		return new CategoryName(this.slug, this.name, this.runningName);
	}

	public String description() {
		return this.description;
	}

}
