package org.rolepair.exchange.archive;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
		Object value = (this == TEXT) ? row.getString(name) : row.getObject(name, this.stored);
		if (value instanceof BigDecimal number) {
			json.writePOJOProperty(name, Decimals.shortest(number));
		}
		else if (value instanceof OffsetDateTime moment) {
			json.writePOJOProperty(name, moment.toInstant());
		}
		else if (value != null) {
			json.writePOJOProperty(name, value);
		}
	}

}
