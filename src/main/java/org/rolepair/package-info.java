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
 * <td>numbers, money, dates, lists and messages as readers see them</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code site}</td>
 * <td>the site's own address and its operator's links</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code pace}</td>
 * <td>what is done again and again beside the requests</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code source}</td>
 * <td>sources, their particulars and their periods</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code fact}</td>
 * <td>what a figure is: a value or a reasoned blank, of one kind, with its origin</td>
 * <td>{@code source}</td>
 * </tr>
 * <tr>
 * <td>{@code role}</td>
 * <td>the job role that is written, and the published profile that everything else
 * reads</td>
 * <td>{@code fact}, {@code source}, {@code pace}</td>
 * </tr>
 * <tr>
 * <td>{@code search}</td>
 * <td>finding a role by whatever it is called: the index of names, suggestions</td>
 * <td>{@code role}, {@code format}</td>
 * </tr>
 * <tr>
 * <td>{@code page}</td>
 * <td>what pages are made of: cells with marks, source lists, charts, structured
 * data</td>
 * <td>{@code role}, {@code fact}, {@code source}, {@code format}, {@code site}</td>
 * </tr>
 * <tr>
 * <td>{@code past}</td>
 * <td>pages as they were by the end of a day</td>
 * <td>what {@code page} uses, {@code page}, and {@code limit}</td>
 * </tr>
 * <tr>
 * <td>{@code place}</td>
 * <td>what occupations pay in states and metropolitan areas</td>
 * <td>what {@code page} uses, and {@code page}</td>
 * </tr>
 * <tr>
 * <td>{@code relation}</td>
 * <td>the occupations that O*NET relates to one another</td>
 * <td>{@code source}</td>
 * </tr>
 * <tr>
 * <td>{@code comparison}</td>
 * <td>two to four roles compared: verdicts, prose and page</td>
 * <td>what {@code page} uses, {@code page}, {@code past}, {@code place}, and
 * {@code search}</td>
 * </tr>
 * <tr>
 * <td>{@code browse}</td>
 * <td>home, categories, role pages, search, sources, sitemap</td>
 * <td>what {@code comparison} uses, the addresses and measures of {@code comparison}, and
 * {@code relation}</td>
 * </tr>
 * <tr>
 * <td>{@code limit}</td>
 * <td>how often one visitor may do a costly thing</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code form}</td>
 * <td>typed text and numbers, problems, fields, pages of lists</td>
 * <td>{@code format}</td>
 * </tr>
 * <tr>
 * <td>{@code admin}</td>
 * <td>the frame of the editors' side</td>
 * <td>{@code form}, {@code page}, {@code format}</td>
 * </tr>
 * <tr>
 * <td>{@code audit}</td>
 * <td>what anyone did, kept for good</td>
 * <td>what {@code admin} uses, and {@code admin}</td>
 * </tr>
 * <tr>
 * <td>{@code account}</td>
 * <td>people, access levels, sign-in, sessions, kept typing</td>
 * <td>what {@code admin} uses, {@code admin}, {@code audit}, {@code limit},
 * {@code site}</td>
 * </tr>
 * <tr>
 * <td>{@code draft}</td>
 * <td>a role as editors type it: forms, what they come to, differences, drafts</td>
 * <td>{@code role}, {@code fact}, {@code source}, {@code form}, {@code format}</td>
 * </tr>
 * <tr>
 * <td>{@code editing}</td>
 * <td>the screens of roles: parts, previews, publishing, merging</td>
 * <td>{@code draft}, {@code account}, {@code admin}, {@code audit}, {@code comparison}
 * for previews, {@code search}, and what these use</td>
 * </tr>
 * <tr>
 * <td>{@code history}</td>
 * <td>what changed and when, for readers and for those who keep roles</td>
 * <td>{@code draft}, {@code account}, {@code admin}, {@code audit}, and what these
 * use</td>
 * </tr>
 * <tr>
 * <td>{@code reference}</td>
 * <td>keeping sources, categories and skills</td>
 * <td>what {@code history} uses, {@code place}, and {@code relation}</td>
 * </tr>
 * <tr>
 * <td>{@code report}</td>
 * <td>what readers report, and the editors' queue of it</td>
 * <td>what {@code history} uses, and {@code limit}</td>
 * </tr>
 * <tr>
 * <td>{@code upkeep}</td>
 * <td>old figures, incomplete roles and the editors' home</td>
 * <td>{@code report}, {@code draft}, {@code account}, {@code admin}, and what these
 * use</td>
 * </tr>
 * <tr>
 * <td>{@code command}</td>
 * <td>what is done from the command line</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code backup}</td>
 * <td>backups of the embedded database, made in use and put back</td>
 * <td>{@code command}, {@code storage}</td>
 * </tr>
 * <tr>
 * <td>{@code table}</td>
 * <td>files of tables, read row by row within bounds</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code roletable}</td>
 * <td>the project's own table of roles: its columns, rows written and read</td>
 * <td>{@code table}, {@code role}, {@code fact}, {@code source}, {@code form},
 * {@code format}</td>
 * </tr>
 * <tr>
 * <td>{@code official}</td>
 * <td>the tables that agencies publish, one reader for each format</td>
 * <td>{@code table}, {@code roletable}, {@code fact}, {@code source}</td>
 * </tr>
 * <tr>
 * <td>{@code exchange}</td>
 * <td>official tables made into roles: planned, done, undone</td>
 * <td>{@code official}, {@code roletable}, {@code place}, {@code relation},
 * {@code draft}, {@code account}, {@code admin}, {@code audit}, {@code command}, and what
 * these use</td>
 * </tr>
 * <tr>
 * <td>{@code export}</td>
 * <td>pages as data, tables, and the whole catalogue as one archive, out and in</td>
 * <td>what {@code comparison} uses, its results, {@code roletable}, {@code account},
 * {@code admin}, {@code audit}, {@code command}, {@code limit}</td>
 * </tr>
 * <tr>
 * <td>{@code starter}</td>
 * <td>the starter catalogue, loaded by a migration</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code storage}</td>
 * <td>migrations that leave the database whole when they fail</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code delivery}</td>
 * <td>answers kept as ready bytes, and served ahead of what makes them</td>
 * <td>{@code role}, {@code source}, {@code place}, {@code relation}, their events only;
 * {@code pace}</td>
 * </tr>
 * <tr>
 * <td>{@code template}</td>
 * <td>templates compiled into pages, and Thymeleaf's dialect</td>
 * <td>nothing</td>
 * </tr>
 * <tr>
 * <td>{@code health}</td>
 * <td>health and measures for those who run it, on a port of their own</td>
 * <td>{@code delivery}</td>
 * </tr>
 * <tr>
 * <td>{@code status}</td>
 * <td>how the application stands, for its administrators; backups on request</td>
 * <td>{@code backup}, {@code delivery}, {@code account}, {@code admin},
 * {@code audit}</td>
 * </tr>
 * <tr>
 * <td>{@code web}</td>
 * <td>security headers, error pages, static files, what the layout is given; nobody
 * imports it</td>
 * <td>{@code page}, {@code format}, {@code site}, {@code storage}</td>
 * </tr>
 * </table>
 */
@NullMarked
package org.rolepair;

import org.jspecify.annotations.NullMarked;
