package org.rolepair.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's HTML checker, run in place.
 */
public final class HtmlChecker {

	private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

	private static final HtmlChecker instance = new HtmlChecker();

	private final Findings findings = new Findings();

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

	private HtmlChecker() {
		try {
			validator.setUpMainSchema(SCHEMA, findings);
			validator.setUpValidatorAndParsers(findings, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The HTML checker does not start", ex);
		}
	}

	/**
	 * Returns the errors and warnings in a whole document, each as one readable line.
	 */
	public static List<String> check(String html) {
		synchronized (instance) {
			return instance.findingsIn(html);
		}
	}

	private List<String> findingsIn(String html) {
		findings.lines.clear();
		try {
			validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (SAXException ex) {
			findings.lines.add("fatal: " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return List.copyOf(findings.lines);
	}

	private static final class Findings implements ErrorHandler {

		private final List<String> lines = new ArrayList<>();

		@Override
		public void warning(SAXParseException finding) {
			add("warning", finding);
		}

		@Override
		public void error(SAXParseException finding) {
			add("error", finding);
		}

		@Override
		public void fatalError(SAXParseException finding) {
			add("fatal", finding);
		}

		private void add(String level, SAXParseException finding) {
			lines.add("%s, line %d: %s".formatted(level, finding.getLineNumber(), finding.getMessage()));
		}

	}

}
