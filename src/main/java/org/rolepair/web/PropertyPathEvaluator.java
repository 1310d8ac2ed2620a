package org.rolepair.web;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.util.ExpressionUtils;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Evaluates expressions that only follow properties, such as
 * {@code page.places.get().title}, with methods cached by class. SpEL would look them up
 * for every page. It evaluates all other expressions, and paths that fail or end at null.
 */
class PropertyPathEvaluator implements IStandardVariableExpressionEvaluator {

	/** Leaves literals to SpEL, and request parameters, which Thymeleaf restricts. */
	private static final Pattern PATH = Pattern.compile(
			"(?!(?:(?i:true|false|null)|param)(?:\\.|$))[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*(?:\\(\\))?)*");

	private static final IStandardVariableExpressionEvaluator SPEL = SPELVariableExpressionEvaluator.INSTANCE;

	/**
	 * The steps of each path in the templates, which are only so many; empty for any
	 * other expression.
	 */
	private final Map<String, List<Step>> paths = new ConcurrentHashMap<>();

	private final ClassValue<Map<String, Getter>> getters = new ClassValue<>() {

		@Override
		protected Map<String, Getter> computeValue(Class<?> type) {
			return new ConcurrentHashMap<>();
		}

	};

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
			Object value = follow(known(this.paths, expression.getExpression(), this::steps), context);
			if (value != null) {
				return value;
			}
		}
		return SPEL.evaluate(context, expression, execution);
	}

	private List<Step> steps(String expression) {
		String path = expression.strip();
		return PATH.matcher(path).matches() ? Arrays.stream(path.split("\\.")).map(Step::new).toList() : List.of();
	}

	private static @Nullable Object follow(List<Step> steps, IExpressionContext context) {
		Object value = steps.isEmpty() ? null : context.getVariable(steps.get(0).name);
		for (int i = 1; i < steps.size() && value != null; i++) {
			value = steps.get(i).read(value);
		}
		return value;
	}

	/** Reads without a lock, which {@code computeIfAbsent} alone may take. */
	private static <V> V known(Map<String, V> map, String key, Function<String, V> find) {
		V value = map.get(key);
		return (value != null) ? value : map.computeIfAbsent(key, find);
	}

	/** Finds the method that SpEL would call, if Thymeleaf allows it. */
	private static Optional<Method> find(Object target, String step) {
		Class<?> type = target.getClass();
		if (target instanceof Map || target instanceof Class || type.isArray()) {
			return Optional.empty();
		}
		Optional<Method> method = step.endsWith("()") ? method(type, step.substring(0, step.length() - 2))
				: getter(type, step);
		return method.filter((one) -> one.getDeclaringClass() != Object.class)
			.filter((one) -> !ExpressionUtils.isMemberForbidden(target, one.getName()))
			.map((one) -> ClassUtils.getPubliclyAccessibleMethodIfPossible(one, type))
			.filter(Method::trySetAccessible);
	}

	private static Optional<Method> getter(Class<?> type, String property) {
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

	/** A method of a class; empty if expressions may not call it, or if there is none. */
	private record Getter(Class<?> type, Optional<Method> method) {
	}

	/** One name in a path, which mostly meets objects of one class. */
	private final class Step {

		private final String name;

		private volatile Getter last = new Getter(Void.class, Optional.empty());

		Step(String name) {
			this.name = name;
		}

		@Nullable Object read(Object target) {
			Class<?> type = target.getClass();
			Getter getter = this.last;
			if (getter.type != type) {
				getter = known(PropertyPathEvaluator.this.getters.get(type), this.name,
						(step) -> new Getter(type, find(target, step)));
				this.last = getter;
			}
			try {
				return getter.method.isPresent() ? getter.method.get().invoke(target) : null;
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				return null;
			}
		}

	}

}
