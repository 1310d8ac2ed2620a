package org.rolepair.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.rolepair.ShownTemplates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at work on the editors' side in a real browser: a page, and what the
 * application answered last.
 */
final class EditorsBrowser {

	private static final int FIRST_ERROR = 400;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private Response answer;

	private int loaded;

	EditorsBrowser(Page page) {
		this(page, "http://localhost:");
	}

	/**
	 * Opens a browser for one site.
	 * @param start how all addresses begin that its pages may call
	 */
	EditorsBrowser(Page page, String start) {
		this.page = page;
		page.onPageError(this.complaints::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.complaints.add(message.text());
			}
		});
		page.onRequest((request) -> {
			if (!request.url().startsWith(start)) {
				this.complaints.add("It calls " + request.url());
			}
		});
		page.onLoad((loaded) -> this.loaded++);
		page.onResponse((response) -> {
			if (response.request().isNavigationRequest() && !isRedirect(response)) {
				this.answer = response;
			}
		});
	}

	Page page() {
		return this.page;
	}

	/** The document as it was sent. */
	String html() {
		return this.answer.text();
	}

	/** The template that made the document. */
	String template() {
		return String.valueOf(this.answer.headerValue(ShownTemplates.HEADER));
	}

	int status() {
		return this.answer.status();
	}

	/**
	 * What pages complained of in the console since this was asked, and whom they called.
	 */
	List<String> complaints() {
		List<String> taken = List.copyOf(this.complaints);
		this.complaints.clear();
		return taken;
	}

	/** Path and query of the page. */
	String path() {
		return this.page.url().replaceFirst("^https?://[^/]+", "");
	}

	EditorsBrowser signIn(String name, String password) {
		open("/login");
		return type("name", name).type("password", password).press("Sign in");
	}

	/** Is no longer known to the application. */
	EditorsBrowser forgetSession() {
		this.page.context().clearCookies();
		return this;
	}

	/** Opens a page that has to be there. */
	EditorsBrowser open(String path) {
		visit(path);
		assertThat(status()).as(path).isLessThan(FIRST_ERROR);
		return this;
	}

	EditorsBrowser visit(String path) {
		return load(() -> this.page.navigate(path));
	}

	/** Types into the field of a name, opening what hides it. */
	EditorsBrowser type(String name, String text) {
		shown(field(name)).fill(text);
		return this;
	}

	/** Chooses what the list of a name offers. */
	EditorsBrowser choose(String name, String value) {
		shown(field(name)).selectOption(value);
		return this;
	}

	String value(String name) {
		return field(name).inputValue();
	}

	Locator field(String name) {
		return this.page.locator("main [name='" + name + "']").first();
	}

	/** Presses the button of a name, which leads to a page. */
	EditorsBrowser press(String name) {
		return load(() -> button(name).click());
	}

	/** Follows the link of a name. */
	EditorsBrowser follow(String name) {
		return load(() -> link(name).click());
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	Locator link(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	Locator heading() {
		return this.page.locator("h1");
	}

	Locator notice() {
		return this.page.locator(".done");
	}

	/** Does what has the browser load a page, and waits for it. */
	EditorsBrowser load(Runnable step) {
		int before = this.loaded;
		step.run();
		this.page.waitForCondition(() -> this.loaded > before);
		return this;
	}

	private static Locator shown(Locator field) {
		field.evaluate(
				"field => { for (let at = field; at; at = at.parentElement) if (at.localName === 'details') at.open = true }");
		return field;
	}

	private static boolean isRedirect(Response response) {
		return response.status() >= 300 && response.status() < FIRST_ERROR;
	}

}
