package org.rolepair.template;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads one property, as fast as if the call were written in Java: a page reads more than
 * a thousand.
 *
 * @param call takes an object of the class in which the property was looked up
 */
record PropertyReader(Function<Object, @Nullable Object> call) {

	/**
	 * Make a reader of a method without parameters.
	 * @return empty when this application may not call the method
	 */
	static Optional<PropertyReader> of(Method method) {
		try {
			return Optional.of(new PropertyReader(call(method)));
		}
		catch (IllegalAccessException ex) {
			return Optional.empty();
		}
		catch (Throwable ex) {
			throw new IllegalStateException("No reader can be made of " + method, ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Function<Object, @Nullable Object> call(Method method) throws Throwable {
		MethodHandles.Lookup lookup = lookup(method);
		MethodHandle handle = lookup.unreflect(method);
		return (Function<Object, @Nullable Object>) LambdaMetafactory
			.metafactory(lookup, "apply", MethodType.methodType(Function.class),
					MethodType.methodType(Object.class, Object.class), handle, handle.type().wrap())
			.getTarget()
			.invoke();
	}

	/** Records of other packages hide from all but templates. */
	private static MethodHandles.Lookup lookup(Method method) throws IllegalAccessException {
		MethodHandles.Lookup own = MethodHandles.lookup();
		Class<?> type = method.getDeclaringClass();
		return type.getModule().isNamed() ? own : MethodHandles.privateLookupIn(type, own);
	}

	@Nullable Object read(Object target) {
		return this.call.apply(target);
	}

}
