package org.rolepair.page.form;

import java.util.List;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Binds forms only to the components of records. Invalid field names, such as a row index
 * above the limit, cause status 400 instead of Spring's 500.
 */
@Component
class FormBinding implements WebMvcRegistrations {

	/** Exceeds the limits of all lists, so that validation can report too long ones. */
	private static final int MAX_ROWS = 1_000;

	@Override
	public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
		return new RequestMappingHandlerAdapter() {
			@Override
			protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
				return new Binders(methods, getWebBindingInitializer());
			}
		};
	}

	private static final class Binders extends ServletRequestDataBinderFactory {

		Binders(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
			super(methods, initializer);
		}

		@Override
		protected ServletRequestDataBinder createBinderInstance(@Nullable Object target, String name,
				NativeWebRequest request) {
			Binder binder = new Binder(target, name);
			binder.setDeclarativeBinding(true);
			binder.setAutoGrowCollectionLimit(MAX_ROWS);
			return binder;
		}

		/** Looks up no annotation: fields have the names of their components. */
		@Override
		public void initBinder(WebDataBinder binder, NativeWebRequest request) throws Exception {
			super.initBinder(binder, request);
			binder.setNameResolver((component) -> null);
		}

	}

	private static final class Binder extends ServletRequestDataBinder {

		Binder(@Nullable Object target, String name) {
			super(target, name);
		}

		@Override
		public void construct(ServletRequest request) {
			try {
				super.construct(request);
			}
			catch (IndexOutOfBoundsException | NumberFormatException ex) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
			}
		}

		/**
		 * Returns what has the type already. For each component Spring would look for a
		 * converter by its annotations, which takes seconds for a form of a thousand
		 * fields.
		 */
		@Override
		public <T> @Nullable T convertIfNecessary(@Nullable Object value, @Nullable Class<T> type,
				@Nullable MethodParameter component) {
			return (type != null && type.isInstance(value)) ? type.cast(value)
					: super.convertIfNecessary(value, type, component);
		}

	}

}
