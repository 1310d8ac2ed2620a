package org.rolepair.exchange.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.rolepair.page.site.Site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the OpenAPI description, which a test compares with the code. */
@Controller
@OpenAPIDefinition(servers = @Server(url = OpenApiController.LOCAL),
		info = @Info(title = "Rolepair", version = "" + RoleDocument.VERSION,
				description = "Job roles and comparisons, with the source of every figure. No key is needed."))
class OpenApiController {

	static final String LOCAL = "http://localhost:8080";

	private final String description;

	private final Site site;

	OpenApiController(@Value("classpath:openapi.json") Resource description, Site site) throws IOException {
		this.description = description.getContentAsString(StandardCharsets.UTF_8);
		this.site = site;
	}

	/** Inserts the configured address, never the request's host. */
	@ResponseBody
	@GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	String describe() {
		return this.description.replace(LOCAL, this.site.address(""));
	}

}
