package org.rolepair.exchange.data;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.roletable.RoleTemplate;
import org.rolepair.format.Messages;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.source.SourceCatalogue;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves an empty role table to fill in a spreadsheet. */
@Controller
@RequiredArgsConstructor
class RoleTemplateController {

	static final String PATH = DataTablesController.PATH + "/role-table-template.xlsx";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final CategoryCatalogue categories;

	private final SourceCatalogue sources;

	private final Messages messages;

	@GetMapping(PATH)
	void download(HttpServletResponse response) throws IOException {
		response.setContentType(TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"role-table-template.xlsx\"");
		new RoleTemplate(this.messages,
				this.categories.all().stream().map((category) -> category.name().name()).toList(), this.sources.all())
			.write(response.getOutputStream());
	}

}
