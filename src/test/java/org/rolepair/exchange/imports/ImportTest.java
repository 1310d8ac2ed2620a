package org.rolepair.exchange.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.rolepair.RolepairTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A {@link RolepairTest} that fills a catalogue of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RolepairTest
@Import(TestImports.class)
@TestPropertySource(properties = "spring.application.name=Import")
@interface ImportTest {

}
