package org.rolepair.template;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.thymeleaf.util.ExpressionUtils;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The methods that read the properties of the classes that templates show, each looked up
 * once.
 */
class PathReaders {

	private final Map<Sought, Optional<PropertyReader>> found = new ConcurrentHashMap<>();

	/**
	 * What a step calls.
	 * @param target what the step starts from
	 * @param step the step
	 * @return empty when there is none, or a template may not call it
	 */
	Optional<PropertyReader> find(Object target, PathExpression.Step step) {
		return this.found.computeIfAbsent(new Sought(target.getClass(), step), (sought) -> lookUp(target, step));
	}

	private static Optional<PropertyReader> lookUp(Object target, PathExpression.Step step) {
		Class<?> type = target.getClass();
		if (target instanceof Map || target instanceof Class || type.isArray()) {
			return Optional.empty();
		}
		Optional<Method> method = step.isCall() ? method(type, step.name()) : reader(type, step.name());
		return method.filter((one) -> one.getDeclaringClass() != Object.class)
			.filter((one) -> !ExpressionUtils.isMemberForbidden(target, one.getName()))
			.map((one) -> ClassUtils.getPubliclyAccessibleMethodIfPossible(one, type))
			.flatMap(PropertyReader::of);
	}

	private static Optional<Method> reader(Class<?> type, String property) {
		String capitalized = StringUtils.capitalize(property);
		return method(type, "get" + capitalized)
			.or(() -> method(type, "is" + capitalized).filter((one) -> one.getReturnType() == boolean.class))
			.filter((one) -> Introspector.decapitalize(capitalized).equals(property))
			.or(() -> type.isRecord() ? method(type, property) : Optional.empty());
	}

	private static Optional<Method> method(Class<?> type, String name) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == 0)
			.filter((method) -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
			.filter((method) -> method.getReturnType() != void.class)
			.findFirst();
	}

	/**
	 * What is looked up.
	 *
	 * @param type the class
	 * @param step the step from an object of it
	 */
	private record Sought(Class<?> type, PathExpression.Step step) {

	}

}
