package org.rolepair.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.net.ssl.SSLContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.Team;
import org.rolepair.browser.BrowserTest;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.imports.UploadedImport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The whole site, readers' and editors' pages, by whatever address it is reached.
 */
class AnyAddressTests {

	/** What takes two people at odds, a planned import, or a very long sitemap. */
	private static final List<String> NOT_LINKED = List.of("/admin/categories/{key}/versions", "/admin/imports/pending",
			"/admin/imports/pending/plan.csv", "/admin/imports/pending/rejected-rows.csv", "/admin/roles/again",
			"/admin/roles/{id}/merge", "/admin/skills/{key}/versions", "/admin/sources/{key}/versions",
			"/sitemap-{part:[1-9][0-9]{0,3}}.xml", "/error");

	@TempDir
	private static Path folder;

	private static SSLContext tls;

	@BeforeAll
	static void furnish() throws Exception {
		tls = LocalTls.in(folder);
		try (ReachedSite site = Arrangement.TLS.open()) {
			Editor editor = signIn(site);
			EditedRole.begun(editor, "Offered draft");
			EditedRole.published(editor, "Offered role")
				.describe(editor, "Offers more than before.")
				.publish(editor, "More")
				.describe(editor, "Offers most of all.");
			editor.form("/roles/lawyer/report?section=duties")
				.set("text", "They offer more than this.")
				.submit("Sec-Fetch-Site", "same-origin");
			UploadedImport imports = new UploadedImport(editor);
			imports.plan(new GivenTables(folder.resolve("tables"))
				.states(2025, "29-1141|06|California|CA|600|131000", "29-1141|48|Texas|TX|500|91000")
				.contents());
			imports.apply("Places");
		}
	}

	@ParameterizedTest
	@EnumSource
	void everythingStaysOnTheSiteAndIsThere(Arrangement arrangement) throws Exception {
		assumeTrue(arrangement != Arrangement.IPV6 || hasIpv6(), "Skipped, as this machine has no IPv6");
		try (ReachedSite site = arrangement.open()) {
			GetPatterns patterns = new GetPatterns(site.application());
			AddressCrawl crawl = new AddressCrawl(signIn(site), site.publicAddress(), patterns);
			crawl.follow(List.of(site.path("/"), site.path("/admin"), site.path("/sitemap.xml"),
					site.path("/robots.txt"), site.path("/roles/lawyer/report/sent")));
			crawl.followMissing(site.path("/roles/lawer"));
			assertThat(crawl.faults()).isEmpty();
			assertThat(patterns.without(crawl.visited())).isSubsetOf(NOT_LINKED);
		}
	}

	/** Signs in on the way to another page. */
	private static Editor signIn(ReachedSite site) {
		Editor editor = Editor.stranger(site.publicAddress(), tls);
		String wanted = site.path("/admin/log?from=2026-01-01");
		String form = site.path("/login");
		assertThat(editor.get(wanted).headers("Location")).containsExactly(form);
		assertThat(editor.open(form)
			.form(form)
			.fill(Map.of("name", Team.ADMINISTRATOR, "password", Team.PASSWORD))
			.submit()
			.headers("Location")).containsExactly(wanted);
		return editor;
	}

	private static boolean hasIpv6() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Test
	@BrowserTest
	void aRoleIsFoundAndPublishedBelowAPath(Browser browser) throws Exception {
		try (ReachedSite site = Arrangement.OTHER_PREFIX_AND_TLS.open();
				BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en-US")
					.setIgnoreHTTPSErrors(true)
					.setBaseURL(site.publicAddress()))) {
			Page page = context.newPage();
			EditorsBrowser editor = new EditorsBrowser(page, site.publicAddress() + "/");
			editor.open(site.path("/"));
			page.locator("[data-suggestions]").first().pressSequentially("lawy");
			page.locator(".suggestions li").first().click();
			page.locator("[data-suggestions]").nth(1).fill("Pharmacist");
			editor.press("Compare these roles");
			assertThat(editor.path()).isEqualTo(site.path("/compare/lawyer-vs-pharmacist"));

			editor.open(site.path("/admin/roles?q=offered+role"))
				.type("name", Team.ADMINISTRATOR)
				.type("password", Team.PASSWORD)
				.press("Sign in");
			assertThat(editor.path()).isEqualTo(site.path("/admin/roles?q=offered+role"));
			editor.follow("Offered role").follow("Basics");
			editor.type("description", "Offers it below a path.").press("Save the draft");
			editor.follow("Overview").follow("Publish").type("note", "Below a path").press("Publish");
			assertThat(editor.notice()).containsText("is published");
			editor.open(site.path("/roles/offered-role"));
			assertThat(page.locator("main")).containsText("Offers it below a path.");
			assertThat(context.cookies()).allMatch((cookie) -> cookie.secure && cookie.path.equals(site.path("/")));
			assertThat(editor.complaints()).isEmpty();
		}
	}

	enum Arrangement {

		TLS {
			@Override
			ReachedSite open() throws IOException {
				return ReachedSite.behind(new PrefixProxy(tls, ""), "");
			}
		},
		IPV6 {
			@Override
			ReachedSite open() {
				return ReachedSite.directly("[::1]", "", "--server.address=::1");
			}
		},
		CONTEXT_PATH {
			@Override
			ReachedSite open() {
				return ReachedSite.directly("localhost", "/rolepair");
			}
		},
		/** The path is one of the site's own, too. */
		STRIPPED_PREFIX {
			@Override
			ReachedSite open() throws IOException {
				return ReachedSite.behind(new PrefixProxy(null, "/roles"), "");
			}
		},
		OTHER_PREFIX_AND_TLS {
			@Override
			ReachedSite open() throws IOException {
				return ReachedSite.behind(new PrefixProxy(tls, "/jobs/careers"), "/app");
			}
		};

		abstract ReachedSite open() throws IOException;

	}

}
