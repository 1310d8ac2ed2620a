package org.rolepair.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.page.site.Site;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON-LD in schema.org's vocabulary, escaped for use inside a script element. */
public record StructuredData(Site site) {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final List<String> PERCENTILE_NAMES = List.of("percentile10", "percentile25", "median",
			"percentile75", "percentile90");

	private static final Map<FactKind, String> ANNUAL_PERCENTILES = percentiles(Facts.ANNUAL_PERCENTILES);

	private static final Map<FactKind, String> HOURLY_PERCENTILES = percentiles(Facts.HOURLY_PERCENTILES);

	/** Returns a JSON-LD document for a page about roles, with breadcrumbs. */
	public String page(String title, String description, String path, List<PageHead.Crumb> trail,
			List<RoleProfile> roles) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("@type", "WebPage");
		page.put("name", title);
		page.put("description", description);
		page.put("url", this.site.address(path));
		if (!roles.isEmpty()) {
			page.put("about", roles.stream().map(this::occupation).toList());
		}
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", "https://schema.org");
		document.put("@graph", List.of(page, breadcrumbs(trail, path)));
		return MAPPER.writeValueAsString(document)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026");
	}

	private Map<String, Object> occupation(RoleProfile role) {
		Map<String, Object> occupation = new LinkedHashMap<>();
		occupation.put("@type", "Occupation");
		occupation.put("name", role.titles().title());
		occupation.put("url", this.site.address("/roles/" + role.slug()));
		role.description().ifPresent((description) -> occupation.put("description", description.text()));
		role.socCode().ifPresent((code) -> occupation.put("occupationalCategory", code));
		salary(role).ifPresent((salary) -> occupation.put("estimatedSalary", List.of(salary)));
		return occupation;
	}

	/**
	 * Returns pay percentiles. An average or a pay range is not a percentile, so a role
	 * without percentiles has no estimate.
	 */
	private static Optional<Map<String, Object>> salary(RoleProfile role) {
		return salary(role, ANNUAL_PERCENTILES, "P1Y").or(() -> salary(role, HOURLY_PERCENTILES, "PT1H"));
	}

	private static Optional<Map<String, Object>> salary(RoleProfile role, Map<FactKind, String> percentiles,
			String duration) {
		Map<String, Object> salary = new LinkedHashMap<>();
		percentiles.forEach((kind, name) -> role.facts()
			.value(kind, Quantity.class)
			.filter((amount) -> amount.bound() == Bound.EXACT)
			.ifPresent((amount) -> salary.put(name, amount.value())));
		if (salary.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> distribution = new LinkedHashMap<>();
		distribution.put("@type", "MonetaryAmountDistribution");
		distribution.put("name", name(role, percentiles.keySet()));
		distribution.put("currency", role.currency().getCurrencyCode());
		distribution.put("duration", duration);
		distribution.putAll(salary);
		return Optional.of(distribution);
	}

	/** Names the wider group where the percentiles are not the role's own. */
	private static String name(RoleProfile role, Set<FactKind> percentiles) {
		return percentiles.stream()
			.flatMap((kind) -> role.widerRow(kind).stream())
			.findFirst()
			.map((row) -> "base, of the wider group " + row.label())
			.orElse("base");
	}

	private Map<String, Object> breadcrumbs(List<PageHead.Crumb> trail, String path) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (PageHead.Crumb crumb : trail) {
			Map<String, Object> item = new LinkedHashMap<>();
			item.put("@type", "ListItem");
			item.put("position", items.size() + 1);
			item.put("name", crumb.name());
			item.put("item", this.site.address(crumb.path().orElse(path)));
			items.add(item);
		}
		Map<String, Object> breadcrumbs = new LinkedHashMap<>();
		breadcrumbs.put("@type", "BreadcrumbList");
		breadcrumbs.put("itemListElement", items);
		return breadcrumbs;
	}

	private static Map<FactKind, String> percentiles(List<FactKind> kinds) {
		Map<FactKind, String> names = new LinkedHashMap<>();
		for (int i = 0; i < kinds.size(); i++) {
			names.put(kinds.get(i), PERCENTILE_NAMES.get(i));
		}
		return names;
	}

}
