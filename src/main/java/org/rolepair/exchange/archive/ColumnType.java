package org.rolepair.exchange.archive;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.Decimals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Column types, written as strings, numbers without exponent, or booleans. */
@RequiredArgsConstructor
enum ColumnType {

	UUID(java.util.UUID.class, (node) -> java.util.UUID.fromString(node.stringValue())),

	TEXT(String.class, JsonNode::stringValue),

	INTEGER(Integer.class, JsonNode::intValue),

	LONG(Long.class, JsonNode::longValue),

	BOOLEAN(Boolean.class, JsonNode::booleanValue),

	/** Without trailing zeros, which databases add. */
	DECIMAL(BigDecimal.class, JsonNode::decimalValue),

	DATE(LocalDate.class, (node) -> LocalDate.parse(node.stringValue())),

	INSTANT(OffsetDateTime.class, (node) -> Instant.parse(node.stringValue()).atOffset(ZoneOffset.UTC));

	private final Class<?> stored;

	private final Function<JsonNode, Object> value;

	Object value(JsonNode node) {
		return this.value.apply(node);
	}

	void write(JsonGenerator json, String name, ResultSet row) throws SQLException {
		Optional<Object> value = Optional
			.ofNullable((this == TEXT) ? row.getString(name) : row.getObject(name, this.stored));
		if (value.isEmpty()) {
			return;
		}
		json.writeName(name);
		if (value.get() instanceof BigDecimal number) {
			json.writeNumber(Decimals.shortest(number));
		}
		else if (value.get() instanceof Number number) {
			json.writeNumber(number.longValue());
		}
		else if (value.get() instanceof Boolean truth) {
			json.writeBoolean(truth);
		}
		else if (value.get() instanceof OffsetDateTime moment) {
			json.writeString(moment.toInstant().toString());
		}
		else {
			json.writeString(value.get().toString());
		}
	}

}
