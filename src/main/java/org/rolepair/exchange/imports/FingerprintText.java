package org.rolepair.exchange.imports;

import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rolepair.role.Duties;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Text;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Canonical text from which fingerprints of imported values are computed. It is compact
 * JSON with the names and order in this class, without absent values. Numbers are written
 * as in their source. The format must not change: all imported values would then look
 * edited.
 */
final class FingerprintText {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private FingerprintText() {
	}

	/**
	 * Returns the canonical text of a fact, string, currency, titles, sourced text or
	 * duties, or of a list or optional of these.
	 */
	static String of(Object value) {
		return MAPPER.writeValueAsString(tree(value));
	}

	private static @Nullable Object tree(Object value) {
		if (value instanceof Optional<?> optional) {
			return optional.isPresent() ? tree(optional.get()) : null;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(FingerprintText::tree).toList();
		}
		if (value instanceof Fact fact) {
			return object("kind", fact.kind().name(), "answer", answer(fact.answer()), "origin", origin(fact.origin()),
					"blank", fact.isBlank());
		}
		if (value instanceof Titles titles) {
			return object("title", titles.title(), "plural", titles.plural(), "runningTitle", titles.runningTitle(),
					"runningPlural", titles.runningPlural(), "article", titles.article());
		}
		if (value instanceof SourcedText text) {
			return object("text", text.text(), "source", text.source());
		}
		if (value instanceof Duties duties) {
			return object("items", duties.items(), "source", duties.source());
		}
		if (value instanceof Currency currency) {
			return currency.getCurrencyCode();
		}
		if (value instanceof String) {
			return value;
		}
		throw new IllegalArgumentException("No fingerprint is taken of " + value.getClass().getSimpleName());
	}

	private static Map<String, Object> answer(Answer answer) {
		if (answer instanceof Blank blank) {
			return object("form", "blank", "reason", blank.reason().name());
		}
		if (answer instanceof Quantity number) {
			return object("form", "quantity", "amount", number.amount(), "bound", number.bound().name(), "scale",
					number.scale(), "relativeStandardError", number.relativeStandardError());
		}
		if (answer instanceof Range range) {
			return object("form", "range", "low", range.low(), "high", range.high());
		}
		if (answer instanceof Text text) {
			return object("form", "text", "text", text.text());
		}
		if (answer instanceof NamedShare named) {
			return object("form", "named-share", "name", named.name(), "share", answer(named.share()));
		}
		if (answer instanceof BestPaying best) {
			return object("form", "best-paying", "name", best.name(), "standing",
					best.standing().map(FingerprintText::ranking));
		}
		if (answer instanceof Distribution distribution) {
			return object("form", "distribution", "scheme", distribution.scheme().name(), "parts",
					parts(distribution.parts()), "complete", distribution.isComplete());
		}
		return object("form", "ratings", "parts", parts(((Ratings) answer).parts()));
	}

	private static Map<String, Object> ranking(BestPaying.Standing ranking) {
		return object("statistic", ranking.statistic().name(), "amount", ranking.amount(), "nation", ranking.nation(),
				"employmentFloor", ranking.employmentFloor(), "shareFloor", ranking.shareFloor());
	}

	private static List<Map<String, Object>> parts(List<Part> parts) {
		return parts.stream()
			.map((part) -> object("name", part.name(), "runningName", part.runningName(), "answer",
					answer(part.answer()), "sampling",
					part.sampling()
						.map((sampling) -> object("respondents", sampling.respondents(), "standardError",
								sampling.standardError(), "lower", sampling.lower(), "upper", sampling.upper()))))
			.toList();
	}

	private static Map<String, Object> origin(Origin origin) {
		return object("source", origin.source(), "period",
				object("label", origin.period().label(), "reference",
						origin.period().reference().map(YearMonth::toString), "stated", origin.period().isStated()),
				"place", origin.place(), "population", origin.population().name(), "row",
				origin.row().map((row) -> object("code", row.code(), "title", row.title())), "derivation",
				origin.derivation().map(Enum::name));
	}

	/** Creates an object from alternating names and values, without empty optionals. */
	private static Map<String, Object> object(Object... namesAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			String name = (String) namesAndValues[i];
			Object value = namesAndValues[i + 1];
			Optional<?> present = (value instanceof Optional<?> optional) ? optional : Optional.of(value);
			present.ifPresent((one) -> object.put(name, one));
		}
		return object;
	}

}
