package org.rolepair;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import org.junit.jupiter.api.Test;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Ratings;
import org.rolepair.role.fact.Section;
import org.rolepair.wages.PlaceKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is stored is independent of the names that the code has for it.
 */
class StoredNamesTests {

	/** The records that are stored as JSON, with all that they consist of. */
	private static final List<Class<?>> ROOTS = List.of(RoleProfile.class, RoleForms.class);

	private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
			Map.entry("role_figure.kind", FactKind.class), Map.entry("role_section.section", Section.class),
			Map.entry("role_figure.blank_reason", BlankReason.class), Map.entry("role_figure.bound", Bound.class),
			Map.entry("role_figure.derivation", Derivation.class),
			Map.entry("role_figure.population", Population.class),
			Map.entry("role_figure.scheme", Distribution.Scheme.class), Map.entry("job_role.state", RoleState.class),
			Map.entry("audit_entry.deed", AuditAction.class), Map.entry("account.access_level", AccessLevel.class),
			Map.entry("reader_report.screen", RoleScreen.class), Map.entry("place_edition.kind", PlaceKind.class));

	@Test
	void everyStoredComponentHasANameOfItsOwn() {
		Set<Class<?>> stored = stored();
		assertThat(stored).contains(Answer.class, Distribution.class).hasSizeGreaterThan(30);
		assertThat(stored.stream()
			.filter(Class::isRecord)
			.filter((type) -> !isOneText(type))
			.flatMap(StoredNamesTests::unnamedComponents)).isEmpty();
	}

	/** A record that is stored as one text has no names. */
	private static boolean isOneText(Class<?> type) {
		return Arrays.stream(type.getMethods()).anyMatch((method) -> method.isAnnotationPresent(JsonValue.class));
	}

	/** What is no record says by its fields what is stored. */
	@Test
	void everyStoredFieldHasANameOfItsOwn() {
		List<Field> fields = stored().stream()
			.flatMap((type) -> Arrays.stream(type.getDeclaredFields()))
			.filter((field) -> field.isAnnotationPresent(JsonProperty.class))
			.toList();
		assertThat(fields).anyMatch((field) -> field.getDeclaringClass() == Ratings.class)
			.noneMatch((field) -> field.getAnnotation(JsonProperty.class).value().isEmpty());
	}

	/** Jackson would write them as properties under the name of the method. */
	@Test
	void nothingIsStoredUnderTheNameOfAMethod() {
		assertThat(stored().stream().flatMap(StoredNamesTests::unnamedGetters)).isEmpty();
	}

	@Test
	void everyFormOfAnAnswerHasANameOfItsOwn() {
		List<Class<?>> named = Arrays.stream(Answer.class.getAnnotation(JsonSubTypes.class).value())
			.filter((type) -> !type.name().isEmpty())
			.<Class<?>>map(JsonSubTypes.Type::value)
			.toList();
		assertThat(stored().stream().filter(Answer.class::isAssignableFrom).filter((type) -> !type.isInterface()))
			.containsExactlyInAnyOrderElementsOf(named);
	}

	@Test
	void constantsThatWereEverStoredAreStillThere() throws IOException {
		Properties stored = new Properties();
		stored.load(new StringReader(Golden.text("stored-enums.properties")));
		assertThat(stored.stringPropertyNames()).isEqualTo(ENUMS.keySet());
		ENUMS.forEach((column, type) -> assertThat(Arrays.stream(type.getEnumConstants()).map(Enum::name)).as(column)
			.contains(stored.getProperty(column).split(", ")));
	}

	private static Stream<String> unnamedComponents(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAccessor().isAnnotationPresent(JsonValue.class))
			.filter((component) -> !isNamed(component.getAccessor()))
			.map((component) -> type.getName() + "." + component.getName());
	}

	private static Stream<String> unnamedGetters(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> method.getParameterCount() == 0 && method.getName().matches("(is|get)[A-Z].*"))
			.filter((method) -> !method.isAnnotationPresent(JsonIgnore.class) && !isNamed(method))
			.map((method) -> type.getName() + "." + method.getName());
	}

	private static boolean isNamed(Method method) {
		JsonProperty property = method.getAnnotation(JsonProperty.class);
		return property != null && !property.value().isEmpty();
	}

	private static Set<Class<?>> stored() {
		Set<Class<?>> stored = new LinkedHashSet<>();
		ROOTS.forEach((root) -> collect(root, stored));
		return stored;
	}

	private static void collect(Type type, Set<Class<?>> stored) {
		if (type instanceof ParameterizedType generic) {
			Arrays.stream(generic.getActualTypeArguments()).forEach((argument) -> collect(argument, stored));
			return;
		}
		Class<?> plain = (Class<?>) type;
		if (plain.isEnum() || !plain.getName().startsWith("org.rolepair.") || !stored.add(plain)) {
			return;
		}
		List<Type> parts = new ArrayList<>();
		if (plain.isRecord()) {
			Arrays.stream(plain.getRecordComponents()).map(RecordComponent::getGenericType).forEach(parts::add);
		}
		if (plain.isSealed()) {
			parts.addAll(List.of(plain.getPermittedSubclasses()));
		}
		parts.forEach((part) -> collect(part, stored));
	}

}
