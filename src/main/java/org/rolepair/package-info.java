/**
 * Rolepair puts job roles side by side, every figure with its source.
 *
 * <p>
 * This package holds the entry point and imports no feature. Each package below it is a
 * module; the arrows between them go one way, and a test holds them to it:
 *
 * <table>
 * <caption>The modules and what each may use</caption>
 * <tr>
 * <th scope="col">module</th>
 * <th scope="col">what it is</th>
 * <th scope="col">may use</th>
 * </tr>
 * <tr>
 * <td>{@code format}</td>
 * <td>numbers, money, dates and lists as readers see them</td>
 * <td>nothing; used by all</td>
 * </tr>
 * <tr>
 * <td>{@code source}</td>
 * <td>sources, citations, periods, reasons for a blank</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code role}</td>
 * <td>the job role, its facts, and the published profile everything else reads</td>
 * <td>{@code source}</td>
 * </tr>
 * <tr>
 * <td>{@code comparison}</td>
 * <td>two to four roles compared: verdicts, prose and page</td>
 * <td>{@code role}</td>
 * </tr>
 * <tr>
 * <td>{@code browse}</td>
 * <td>home, categories, role pages, search, sitemap</td>
 * <td>{@code role}, the addresses of {@code comparison}</td>
 * </tr>
 * <tr>
 * <td>{@code web}</td>
 * <td>security headers, error pages, navigation</td>
 * <td>nothing; nobody imports it</td>
 * </tr>
 * </table>
 */
@NullMarked
package org.rolepair;

import org.jspecify.annotations.NullMarked;
