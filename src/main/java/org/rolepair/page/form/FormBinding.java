package org.rolepair.page.form;

import java.util.List;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Binds forms to the components of records alone. Names of fields that no form has, such
 * as a row beyond all rows, are answered as a bad request, where Spring fails.
 */
@Component
class FormBinding implements WebMvcRegistrations {

	/** More rows than any list keeps, so that a list that is too long can be told so. */
	private static final int MOST_ROWS = 1_000;

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
			binder.setAutoGrowCollectionLimit(MOST_ROWS);
			return binder;
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

	}

}
