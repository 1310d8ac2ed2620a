package org.rolepair.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.form.Paging;
import org.rolepair.page.site.Site;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Builds heads with structured data for pages that search engines may index. */
@Component
@RequiredArgsConstructor
public class PageHeads {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	/** The names of percentiles, lowest first. */
	private static final List<String> PERCENTILE_NAMES = List.of("percentile10", "percentile25", "median",
			"percentile75", "percentile90");

	private final Site site;

	private final Messages messages;

	/** Returns the head of a page about roles. */
	public PageHead listed(String title, String description, String path, List<PageHead.Crumb> trail,
			List<RoleProfile> roles) {
		return new PageHead(title, description, path, true, trail,
				Optional.of(structuredData(title, description, path, trail, roles)));
	}

	/**
	 * Returns the head of one page of a list. Search engines list only the first.
	 * @param first the head of the first page
	 */
	public PageHead ofPage(Paging paging, PageHead first) {
		return (paging.number() == 1) ? first
				: new PageHead(
						this.messages.text("browse.page.title",
								Map.of("title", first.title(), "page", paging.number(), "pages", paging.pages())),
						first.description(), paging.to(paging.number()), false, first.trail(), Optional.empty());
	}

	/**
	 * Returns JSON-LD in schema.org's vocabulary, escaped for use in a script element.
	 * Only a role's own page describes it.
	 */
	private String structuredData(String title, String description, String path, List<PageHead.Crumb> trail,
			List<RoleProfile> roles) {
		ObjectNode page = node("WebPage").put("name", title)
			.put("description", description)
			.put("url", this.site.address(path));
		List<ObjectNode> occupations = roles.stream().map(this::occupation).toList();
		if (!roles.isEmpty()) {
			page.putArray("about").addAll(occupations);
		}
		if (roles.size() == 1) {
			roles.get(0).description().ifPresent((text) -> occupations.get(0).put("description", text.text()));
		}
		ObjectNode document = MAPPER.createObjectNode().put("@context", "https://schema.org");
		document.putArray("@graph").add(page).add(breadcrumbs(trail, path));
		return MAPPER.writeValueAsString(document)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026");
	}

	private static ObjectNode node(String type) {
		return MAPPER.createObjectNode().put("@type", type);
	}

	private ObjectNode occupation(RoleProfile role) {
		ObjectNode occupation = node("Occupation").put("name", role.titles().title())
			.put("url", this.site.address("/roles/" + role.slug()));
		role.socCode().ifPresent((code) -> occupation.put("occupationalCategory", code));
		salary(role).ifPresent((salary) -> occupation.putArray("estimatedSalary").add(salary));
		return occupation;
	}

	/**
	 * Returns pay percentiles. An average or a pay range is not a percentile, so a role
	 * without percentiles has no estimate.
	 */
	private static Optional<ObjectNode> salary(RoleProfile role) {
		return salary(role, Facts.ANNUAL_PERCENTILES, "P1Y").or(() -> salary(role, Facts.HOURLY_PERCENTILES, "PT1H"));
	}

	private static Optional<ObjectNode> salary(RoleProfile role, List<FactKind> percentiles, String duration) {
		ObjectNode salary = node("MonetaryAmountDistribution").put("name", name(role, percentiles))
			.put("currency", role.currency().getCurrencyCode())
			.put("duration", duration);
		int size = salary.size();
		for (FactKind kind : percentiles) {
			role.facts()
				.value(kind, Quantity.class)
				.filter((amount) -> amount.bound() == Bound.EXACT)
				.ifPresent((amount) -> salary.put(PERCENTILE_NAMES.get(percentiles.indexOf(kind)), amount.value()));
		}
		return (salary.size() > size) ? Optional.of(salary) : Optional.empty();
	}

	/** Names the wider group where the percentiles are not the role's own. */
	private static String name(RoleProfile role, List<FactKind> percentiles) {
		return percentiles.stream()
			.flatMap((kind) -> role.widerRow(kind).stream())
			.findFirst()
			.map((row) -> "base, of the wider group " + row.label())
			.orElse("base");
	}

	private ObjectNode breadcrumbs(List<PageHead.Crumb> trail, String path) {
		ObjectNode breadcrumbs = node("BreadcrumbList");
		ArrayNode items = breadcrumbs.putArray("itemListElement");
		trail.forEach((crumb) -> items.add(node("ListItem").put("position", items.size() + 1)
			.put("name", crumb.name())
			.put("item", this.site.address(crumb.path().orElse(path)))));
		return breadcrumbs;
	}

}
