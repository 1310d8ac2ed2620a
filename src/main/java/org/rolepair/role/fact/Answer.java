package org.rolepair.role.fact;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A value, or the reason why there is none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({ @JsonSubTypes.Type(value = Blank.class, name = "blank"),
		@JsonSubTypes.Type(value = Quantity.class, name = "quantity"),
		@JsonSubTypes.Type(value = Range.class, name = "range"), @JsonSubTypes.Type(value = Text.class, name = "text"),
		@JsonSubTypes.Type(value = NamedShare.class, name = "named-share"),
		@JsonSubTypes.Type(value = BestPaying.class, name = "best-paying"),
		@JsonSubTypes.Type(value = Distribution.class, name = "distribution"),
		@JsonSubTypes.Type(value = Ratings.class, name = "ratings"),
		@JsonSubTypes.Type(value = NamedItems.class, name = "named-items") })
public sealed interface Answer permits Blank, Value {

	/** Returns this answer if it is a value of the given form. */
	default <V extends Value> Optional<V> as(Class<V> form) {
		return form.isInstance(this) ? Optional.of(form.cast(this)) : Optional.empty();
	}

	/** Returns the parts of a distribution or of ratings; none for any other answer. */
	default List<Part> parts() {
		return List.of();
	}

	default Optional<Part> part(String name) {
		return parts().stream().filter((part) -> part.name().equals(name)).findFirst();
	}

}
