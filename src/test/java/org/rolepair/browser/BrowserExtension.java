package org.rolepair.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts one browser for all tests and gives each test a context of its own.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		ConditionEvaluationResult result = evaluate(System.getenv());
		if (result.isDisabled()) {
			result.getReason().ifPresent(LogFactory.getLog(context.getRequiredTestClass())::warn);
		}
		return result;
	}

	/**
	 * Without a browser the tests are skipped, but never where they count.
	 */
	static ConditionEvaluationResult evaluate(Map<String, String> environment) {
		if (Chromium.find(environment).isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is there");
		}
		if ("true".equals(environment.get("CI"))) {
			return ConditionEvaluationResult.enabled("With CI=true a missing browser is a failure");
		}
		return ConditionEvaluationResult.disabled(
				"Skipped, as there is no Chromium on this machine: install it, or name it in the variable CHROMIUM");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Page.class || type == BrowserContext.class || type == Browser.class || type == PageLog.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		if (type == Browser.class) {
			return browser(context);
		}
		Window window = context.getStore(NAMESPACE)
			.computeIfAbsent(Window.class, (key) -> Window.open(browser(context), options(context)), Window.class);
		if (type == Page.class) {
			return window.page();
		}
		return type == PageLog.class ? window.log() : window.context();
	}

	private static Browser browser(ExtensionContext context) {
		Store store = context.getRoot().getStore(NAMESPACE);
		return store.computeIfAbsent(Chromium.class, (key) -> Chromium.start(executable()), Chromium.class).browser();
	}

	private static Path executable() {
		return Chromium.find(System.getenv())
			.orElseThrow(() -> new IllegalStateException("There is no Chromium on this machine"));
	}

	private static Browser.NewContextOptions options(ExtensionContext context) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setLocale("en-US").setTimezoneId("UTC");
		options.setJavaScriptEnabled(annotation(context).map(BrowserTest::javaScript).orElse(true));
		applicationPort(context).ifPresent((port) -> options.setBaseURL("http://localhost:" + port));
		return options;
	}

	private static Optional<BrowserTest> annotation(ExtensionContext context) {
		return AnnotationSupport.findAnnotation(context.getElement(), BrowserTest.class)
			.or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), BrowserTest.class));
	}

	private static Optional<String> applicationPort(ExtensionContext context) {
		if (!AnnotatedElementUtils.hasAnnotation(context.getRequiredTestClass(), SpringBootTest.class)) {
			return Optional.empty();
		}
		Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
		return Optional.ofNullable(environment.getProperty("local.server.port"));
	}

	private record Window(BrowserContext context, Page page, PageLog log) implements AutoCloseable {

		static Window open(Browser browser, Browser.NewContextOptions options) {
			BrowserContext context = browser.newContext(options);
			PageLog log = new PageLog(context);
			return new Window(context, context.newPage(), log);
		}

		@Override
		public void close() {
			context.close();
		}
	}

}
