package org.rolepair.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form as a page has it, and requests that it never sends.
 *
 * @param path the page that it is on, where a form without an action is sent to
 * @param fields what it sends, with all its buttons that send something
 */
record FuzzedForm(String action, boolean post, boolean files, List<Map.Entry<String, String>> fields) {

	private static final String BOUNDARY = "fuzzed";

	/** A table of one role, for forms that take files. */
	static final String TABLE = "title,category,description,duties,source\n"
			+ "Fuzzed import,legal,Is imported.,Begin; End,onet-29-3\n";

	static FuzzedForm of(Element form, String path) {
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		((FormElement) form).formData().forEach((field) -> fields.add(Map.entry(field.key(), field.value())));
		form.select("button[name]").forEach((button) -> fields.add(Map.entry(button.attr("name"), button.val())));
		return new FuzzedForm(form.hasAttr("action") ? form.attr("action") : path,
				form.attr("method").equalsIgnoreCase("post"), form.attr("enctype").startsWith("multipart/"), fields);
	}

	/** A request with up to four mistakes. */
	FuzzedRequest mistaken(FuzzedText text, String token) {
		List<Map.Entry<String, String>> sent = new ArrayList<>(this.fields);
		sent.replaceAll((field) -> field.getKey().equals("_csrf") ? Map.entry("_csrf", token) : field);
		for (int mistakes = text.below(4); mistakes >= 0 && !sent.isEmpty(); mistakes--) {
			mistake(sent, text);
		}
		String target = text.oneIn(20) ? text.instead(this.action) : this.action;
		if (!this.post && !text.oneIn(10)) {
			return FuzzedRequest.get(target + (target.contains("?") ? "&" : "?") + encoded(sent));
		}
		if (this.files != text.oneIn(20)) {
			return inParts(target, sent, text);
		}
		String body = encoded(sent);
		String type = text.oneIn(20) ? text.anyOf(List.of("application/json", "text/plain", "nonsense",
				"application/x-www-form-urlencoded; charset=UTF-16")) : "application/x-www-form-urlencoded";
		return FuzzedRequest.post(target, type,
				text.oneIn(15) ? body + text.anyOf(List.of("&%", "&a=%ff%fe", "&%zz=1", "&=&&", "&x=%")) : body);
	}

	private static void mistake(List<Map.Entry<String, String>> sent, FuzzedText text) {
		int at = text.below(sent.size());
		Map.Entry<String, String> field = sent.get(at);
		if (field.getKey().equals("_csrf") && !text.oneIn(10)) {
			return;
		}
		switch (text.below(7)) {
			case 0 -> sent.remove(at);
			case 1 -> sent.add(Map.entry(field.getKey(), text.instead(field.getValue())));
			case 2 -> sent.set(at, Map.entry(text.misnamed(field.getKey()), field.getValue()));
			case 3 -> sent.set(at, Map.entry(field.getKey(), text.anyOf(sent).getValue()));
			default -> sent.set(at, Map.entry(field.getKey(), text.instead(field.getValue())));
		}
	}

	private static FuzzedRequest inParts(String target, List<Map.Entry<String, String>> fields, FuzzedText text) {
		StringBuilder body = new StringBuilder();
		fields.forEach((field) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
			.append(field.getKey().replaceAll("[\r\n]", " "))
			.append("\"\r\n\r\n")
			.append(field.getValue())
			.append("\r\n"));
		body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
			.append(text
				.anyOf(List.of("roles.csv", "roles.xlsx", "roles.zip", "roles.txt", "", "../a.csv", "a\u0000.csv")))
			.append("\"\r\n\r\n")
			.append(text.oneIn(3) ? TABLE : text.instead(TABLE))
			.append("\r\n--" + BOUNDARY + "--\r\n");
		String cut = text.oneIn(4) ? body.substring(0, text.below(body.length())) : body.toString();
		return FuzzedRequest.post(target, "multipart/form-data; boundary=" + (text.oneIn(20) ? "" : BOUNDARY), cut);
	}

	static String encoded(List<Map.Entry<String, String>> fields) {
		return fields.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
