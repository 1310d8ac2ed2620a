package org.rolepair.exchange.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.roletable.RoleColumns;
import org.rolepair.format.Messages;
import org.rolepair.page.PageHead;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class DataTablesController {

	static final String PATH = "/data";

	private final DataTables tables;

	private final Messages messages;

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page() {
		String title = this.messages.text("data.title");
		PageHead head = new PageHead(title, this.messages.text("data.description"), PATH, true,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(title)), Optional.empty());
		return new ModelAndView("data/tables").addObject("head", head)
			.addObject("template", RoleTemplateController.PATH)
			.addObject("tables", Arrays.stream(DataTable.values()).map(this::described).toList());
	}

	@Operation(tags = "Tables", operationId = "table", summary = "A table of the whole catalog")
	@ApiResponse(responseCode = "200", description = "Comma-separated values, a row of column names first",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "404", description = "No table has this name", content = @Content)
	@ApiResponse(responseCode = "429",
			description = "Too many requests from this address; Retry-After says when to try again", content = @Content)
	@GetMapping(PATH + "/{table}.csv")
	void table(
			@Parameter(schema = @Schema(allowableValues = { "roles", "figures", "alternate-titles", "duties", "sources",
					"categories", "skills", "wages", "price-levels", "role-table" })) @PathVariable String table,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		DataTable wanted = DataTable.of(table).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ShallowEtagHeaderFilter.disableContentCaching(request);
		response.setContentType(DataFormat.CSV.type().toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + wanted.file() + ".csv\"");
		this.tables.write(wanted, response.getOutputStream());
	}

	private Description described(DataTable table) {
		return new Description(this.messages.text("data.table." + table), PATH + "/" + table.file() + ".csv",
				table.describedColumns().stream().map((column) -> new Column(column, text(table, column))).toList());
	}

	private String text(DataTable table, String column) {
		String own = "data.role-table." + column.replace(RoleColumns.ANY_FIGURE, "figure");
		return (table == DataTable.ROLE_TABLE) ? figure(column).orElseGet(() -> this.messages.text(own))
				: this.messages.text("data.column." + column);
	}

	private Optional<String> figure(String column) {
		return RoleColumns.FIGURES.stream()
			.filter((kind) -> RoleColumns.heading(kind).equals(column))
			.findFirst()
			.map((kind) -> this.messages.text("data.role-table.value." + kind.form().getSimpleName(),
					Map.of("figure", this.messages.text("kind." + kind), "unit", kind.unit().name())));
	}

	record Description(String text, String path, List<Column> columns) {

	}

	record Column(String name, String text) {

	}

}
