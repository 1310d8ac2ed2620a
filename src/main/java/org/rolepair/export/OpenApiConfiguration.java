package org.rolepair.export;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.rolepair.site.Site;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the data for programs.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	@Bean
	OpenAPI description() {
		return new OpenAPI().info(new Info().title("Rolepair")
			.version(String.valueOf(RoleDocument.VERSION))
			.description("Job roles and their comparisons with every figure's source. To be read without a key."));
	}

	/**
	 * The site's own address, which is known once it listens, and never the one that was
	 * asked.
	 */
	@Bean
	OpenApiCustomizer ownAddress(Site site) {
		return (description) -> description.servers(List.of(new Server().url(site.address(""))));
	}

}
