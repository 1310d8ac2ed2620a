/**
 * How templates become pages. Public pages are written from templates that were compiled
 * once: a tree of fixed text with places to be filled in. Thymeleaf goes through each of
 * a page's 1,500 elements anew, which takes some milliseconds; the tree takes a tenth of
 * that, and there are as many comparison pages as there are pairs of roles.
 *
 * <p>
 * What is compiled is a small part of Thymeleaf's own language, so the templates stay
 * Thymeleaf's, and a test holds the pages to be the same, byte by byte, either way. A
 * template that uses more, such as a form that changes something, is left to Thymeleaf,
 * as are all those of the editors. The part: {@code th:replace} of fragments,
 * {@code th:each} over lists, {@code th:if}, {@code th:unless}, {@code th:with},
 * {@code th:text}, {@code th:utext}, {@code th:attr}, attributes with a value, and
 * {@code [[…]]} in text; in each of them <code>${…}</code>, a text in quotes, or a
 * fragment.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.template;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
