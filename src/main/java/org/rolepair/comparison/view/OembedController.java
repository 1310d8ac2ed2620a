package org.rolepair.comparison.view;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.page.CardFrame;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells other sites how to show a comparison that somebody links to, as of oEmbed 1.0
 * (oembed.com).
 */
@Controller
@RequiredArgsConstructor
class OembedController {

	static final String PATH = "/oembed";

	/** For how many seconds a site can keep the answer. */
	private static final int CACHE_AGE = 86_400;

	private final ComparisonLookup lookup;

	private final Site site;

	@GetMapping(PATH)
	ResponseEntity<String> show(@RequestParam(required = false) String url,
			@RequestParam(defaultValue = "json") String format,
			@RequestParam(name = "maxwidth", required = false) String maxWidth,
			@RequestParam(name = "maxheight", required = false) String maxHeight) throws XMLStreamException {
		if (!List.of("json", "xml").contains(format)) {
			return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
		}
		Optional<List<PublishedRole>> roles = Optional.ofNullable(url).flatMap(this::roles);
		if (roles.isEmpty()) {
			return ResponseEntity.notFound().build();
		}
		Map<String, Object> answer = answer(roles.get(), most(maxWidth, CardFrame.WIDTH),
				most(maxHeight, CardFrame.HEIGHT));
		return format.equals("json")
				? ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body(JsonMapper.shared().writeValueAsString(answer))
				: ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(xml(answer));
	}

	/** Returns the roles of an address of this site, whatever its query. */
	private Optional<List<PublishedRole>> roles(String url) {
		String prefix = this.site.address(ComparisonAddress.PREFIX);
		if (!url.startsWith(prefix)) {
			return Optional.empty();
		}
		String names = url.substring(prefix.length()).replaceFirst("[?#].*", "");
		return (this.lookup.find(ComparisonAddress.names(names)) instanceof ComparisonLookup.Found found)
				? Optional.of(found.roles()) : Optional.empty();
	}

	private Map<String, Object> answer(List<PublishedRole> roles, int width, int height) {
		String title = ComparisonPages.title(roles);
		CardFrame frame = new CardFrame(title,
				this.site.address(EmbedController.PREFIX + ComparisonController.path(roles)), width, height);
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("type", "rich");
		answer.put("version", "1.0");
		answer.put("title", title);
		answer.put("provider_name", "Rolepair");
		answer.put("provider_url", this.site.address("/"));
		answer.put("cache_age", CACHE_AGE);
		answer.put("html", frame.html());
		answer.put("width", frame.width());
		answer.put("height", frame.height());
		return answer;
	}

	/** Returns the wanted size, if it is a number that makes the card smaller. */
	private static int most(String wanted, int usual) {
		return Optional.ofNullable(wanted)
			.filter((text) -> text.matches("\\d{1,4}"))
			.map(Integer::parseInt)
			.filter((size) -> size > 0 && size < usual)
			.orElse(usual);
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
