package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers when the body of a request is cut off, badly encoded or not in the form that
 * its type promises, and when it has too many parts.
 */
@ControllerAdvice
class UnreadableBodies {

	@ExceptionHandler
	void answer(InvalidParameterException failure, HttpServletResponse response) throws IOException {
		response.sendError(failure.getErrorCode());
	}

	@ExceptionHandler
	void answer(MaxUploadSizeExceededException failure, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
	}

	@ExceptionHandler
	void answer(MultipartException failure, HttpServletResponse response) throws IOException {
		response.sendError((failure.getCause() instanceof InvalidParameterException cause) ? cause.getErrorCode()
				: HttpServletResponse.SC_BAD_REQUEST);
	}

}
