package org.rolepair.exchange.imports;

import jakarta.servlet.MultipartConfigElement;
import org.rolepair.account.UploadPath;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Allows large uploads, written straight to disk, at one address. Multipart limits apply
 * per servlet, so that address has its own dispatcher servlet.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	private static final long MAX_BYTES = 300L * 1024 * 1024;

	@Bean
	UploadPath uploadPlace() {
		return new UploadPath(ImportsController.PATH, MAX_BYTES);
	}

	@Bean
	ServletRegistrationBean<DispatcherServlet> uploads(WebApplicationContext application, UploadPath place) {
		ServletRegistrationBean<DispatcherServlet> uploads = new ServletRegistrationBean<>(
				new DispatcherServlet(application), place.path());
		uploads.setName("uploads");
		uploads.setMultipartConfig(new MultipartConfigElement("", place.mostBytes(), place.mostBytes(), 0));
		return uploads;
	}

}
