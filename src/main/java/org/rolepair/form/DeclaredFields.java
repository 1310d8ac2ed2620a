package org.rolepair.form;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are records: what a request sends beyond their components is passed over.
 */
@ControllerAdvice
class DeclaredFields {

	@InitBinder
	void bindComponentsAlone(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
