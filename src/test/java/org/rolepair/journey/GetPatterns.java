package org.rolepair.journey;

import java.net.URL;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.rolepair.RolepairApplication;

import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The patterns of all addresses that the application answers. */
final class GetPatterns {

	private final Set<PathPattern> patterns;

	GetPatterns(ApplicationContext application) {
		this.patterns = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((handler) -> isOwn(handler.getValue().getBeanType()))
			.map(Map.Entry::getKey)
			.filter((mapping) -> mapping.getMethodsCondition().isEmpty()
					|| mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPathPatternsCondition().getPatterns().stream())
			.collect(Collectors.toSet());
	}

	/** Returns whether a handler is neither a library's nor a test's. */
	private static boolean isOwn(Class<?> handler) {
		return source(handler).equals(source(RolepairApplication.class));
	}

	private static URL source(Class<?> type) {
		return type.getProtectionDomain().getCodeSource().getLocation();
	}

	/** Returns the pattern of a path, which may have a query. */
	String find(String path) {
		PathContainer parsed = PathContainer.parsePath(path.replaceFirst("[?].*", ""));
		return this.patterns.stream()
			.filter((pattern) -> pattern.matches(parsed))
			.min(PathPattern.SPECIFICITY_COMPARATOR)
			.map(PathPattern::getPatternString)
			.orElse("");
	}

	/** Returns the patterns that no path has. */
	Set<String> without(Collection<String> paths) {
		Set<String> left = new TreeSet<>(this.patterns.stream().map(PathPattern::getPatternString).toList());
		paths.forEach((path) -> left.remove(find(path)));
		return left;
	}

}
