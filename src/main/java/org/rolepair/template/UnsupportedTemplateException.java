package org.rolepair.template;

/**
 * Thrown when a template uses more of Thymeleaf's language than is compiled.
 */
class UnsupportedTemplateException extends RuntimeException {

	UnsupportedTemplateException(String what) {
		super("Not compiled: " + what);
	}

}
