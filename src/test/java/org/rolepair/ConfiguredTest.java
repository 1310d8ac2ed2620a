package org.rolepair;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.rolepair.web.FailingController;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A {@link RolepairTest} with what operators may set: public addresses, a context path, a
 * proxy on this machine that is believed, low limits, few threads that wait for nobody
 * long, health on a port of its own, and pages that fail. These tests share one
 * application and may change roles that the others do not name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@RolepairTest
@Import(FailingController.class)
@TestPropertySource(properties = { "rolepair.public-address=https://roles.example.org",
		"rolepair.job-board-address=https://jobs.example.org/post?from=rolepair&x=1",
		"server.forward-headers-strategy=native", "rolepair.limits.pages=20", "rolepair.limits.data=3",
		"server.tomcat.threads.max=20", "server.tomcat.connection-timeout=2s", "management.server.port=0",
		"server.servlet.context-path=" + ConfiguredTest.CONTEXT_PATH })
public @interface ConfiguredTest {

	/** What the paths of these applications begin with. */
	String CONTEXT_PATH = "/rolepair";

}
