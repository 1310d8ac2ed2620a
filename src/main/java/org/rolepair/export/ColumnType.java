package org.rolepair.export;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.fact.Decimals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * How the archive writes the values of a column: as text, as a number without exponent,
 * or as true and false.
 */
enum ColumnType {

	UUID {
		@Override
		Object value(JsonNode node) {
			return java.util.UUID.fromString(node.stringValue());
		}
	},

	TEXT {
		@Override
		Object value(JsonNode node) {
			return node.stringValue();
		}
	},

	INTEGER {
		@Override
		Object value(JsonNode node) {
			return node.intValue();
		}
	},

	LONG {
		@Override
		Object value(JsonNode node) {
			return node.longValue();
		}
	},

	BOOLEAN {
		@Override
		Object value(JsonNode node) {
			return node.booleanValue();
		}
	},

	/** Without zeros at the end, which databases add. */
	DECIMAL {
		@Override
		Object value(JsonNode node) {
			return node.decimalValue();
		}
	},

	DATE {
		@Override
		Object value(JsonNode node) {
			return LocalDate.parse(node.stringValue());
		}
	},

	INSTANT {
		@Override
		Object value(JsonNode node) {
			return Instant.parse(node.stringValue()).atOffset(ZoneOffset.UTC);
		}
	};

	/**
	 * What a database takes.
	 * @throws RuntimeException when the text has not the form
	 */
	abstract Object value(JsonNode node);

	void write(JsonGenerator json, String name, ResultSet row) throws SQLException {
		Optional<Object> value = read(row, name);
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
		else {
			json.writeString(value.get().toString());
		}
	}

	private Optional<Object> read(ResultSet row, String name) throws SQLException {
		if (this == INSTANT) {
			return Optional.ofNullable(row.getObject(name, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
		}
		Object value = switch (this) {
			case UUID -> row.getObject(name, UUID.class);
			case INTEGER -> row.getObject(name, Integer.class);
			case LONG -> row.getObject(name, Long.class);
			case BOOLEAN -> row.getObject(name, Boolean.class);
			case DECIMAL -> row.getBigDecimal(name);
			case DATE -> row.getObject(name, LocalDate.class);
			default -> row.getString(name);
		};
		return Optional.ofNullable(value);
	}

}
