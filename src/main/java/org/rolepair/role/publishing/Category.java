package org.rolepair.role.publishing;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.rolepair.role.CategoryName;

/** A group of related roles. */
@Entity
public class Category {

	@Id
	private UUID id;

	@Version
	@Getter
	private int version;

	private String slug;

	private String name;

	private String runningName;

	@Getter(AccessLevel.PACKAGE)
	private int position;

	@Getter
	private String description;

	@SuppressWarnings("NullAway.Init")
	protected Category() {
	}

	Category(String slug, int position) {
		this();
		this.id = UUID.randomUUID();
		this.slug = slug;
		this.position = position;
	}

	void describe(CategoryName name, String description) {
		this.name = name.name();
		this.runningName = name.runningName();
		this.description = description;
	}

	void swap(Category other) {
		int own = this.position;
		this.position = other.position;
		other.position = own;
	}

	public CategoryName name() {
		return new CategoryName(this.slug, this.name, this.runningName);
	}

}
