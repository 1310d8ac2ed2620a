package org.rolepair.comparison.card;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.view.ComparisonLookup;
import org.rolepair.comparison.view.ComparisonPages;
import org.rolepair.page.CardFrame;
import org.rolepair.page.site.Site;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.wages.PlaceAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells other sites how to show a comparison or a role that somebody links to, as of
 * oEmbed 1.0 (oembed.com).
 */
@Controller
@RequiredArgsConstructor
class OembedController {

	/** For how many seconds a site can keep the answer. */
	private static final int CACHE_AGE = 86_400;

	private static final String ROLE = "/roles/";

	private static final Pattern PLACE = Pattern.compile("[?&](" + PlaceAddress.PARAMETER + "=[a-z0-9-]+)(?=[&#]|$)");

	private final ComparisonLookup lookup;

	private final PublishedRoles roles;

	private final Site site;

	@GetMapping(CardFrame.OEMBED)
	ResponseEntity<String> show(@RequestParam(required = false) String url,
			@RequestParam(defaultValue = "json") String format,
			@RequestParam(name = "maxwidth", required = false) String maxWidth,
			@RequestParam(name = "maxheight", required = false) String maxHeight) throws XMLStreamException {
		if (!List.of("json", "xml").contains(format)) {
			return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
		}
		Optional<CardFrame> found = Optional.ofNullable(url)
			.filter((address) -> address.startsWith(this.site.address("/")))
			.flatMap((address) -> frame(address.substring(this.site.address("").length())));
		if (found.isEmpty()) {
			return ResponseEntity.notFound().build();
		}
		Map<String, Object> answer = answer(found.get().within(most(maxWidth), most(maxHeight)));
		return format.equals("json")
				? ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body(JsonMapper.shared().writeValueAsString(answer))
				: ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(xml(answer));
	}

	/** Returns the frame of the card for the address of a comparison or a role. */
	private Optional<CardFrame> frame(String address) {
		String path = address.replaceFirst("[?#].*", "");
		String card = this.site.address(CardFrame.PREFIX + path + place(address));
		if (path.startsWith(ROLE)) {
			return Slug.parse(path.substring(ROLE.length()))
				.flatMap(this.roles::bySlug)
				.filter((role) -> !role.isWithdrawn())
				.map((role) -> CardFrame.of(role.profile().titles().title(), card, 1));
		}
		return path.startsWith(ComparisonAddress.PREFIX) && this.lookup.find(ComparisonAddress
			.names(path.substring(ComparisonAddress.PREFIX.length()))) instanceof ComparisonLookup.Found found
					? Optional.of(CardFrame.of(ComparisonPages.title(found.roles()), card, found.roles().size()))
					: Optional.empty();
	}

	/** Returns the query of the card, which has the place of the page. */
	private static String place(String address) {
		Matcher place = PLACE.matcher(address);
		return place.find() ? "?" + place.group(1) : "";
	}

	private Map<String, Object> answer(CardFrame frame) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("type", "rich");
		answer.put("version", "1.0");
		answer.put("title", frame.title());
		answer.put("provider_name", "Rolepair");
		answer.put("provider_url", this.site.address("/"));
		answer.put("cache_age", CACHE_AGE);
		answer.put("html", frame.html());
		answer.put("width", frame.width());
		answer.put("height", frame.height());
		return answer;
	}

	/** Returns a wanted size; without a limit if it is no number above zero. */
	private static int most(String wanted) {
		return Optional.ofNullable(wanted)
			.filter((text) -> text.matches("[1-9]\\d{0,3}"))
			.map(Integer::parseInt)
			.orElse(Integer.MAX_VALUE);
	}

	private static String xml(Map<String, Object> answer) throws XMLStreamException {
		StringWriter text = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("oembed");
		for (Map.Entry<String, Object> entry : answer.entrySet()) {
			xml.writeStartElement(entry.getKey());
			xml.writeCharacters(entry.getValue().toString());
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndDocument();
		return text.toString();
	}

}
