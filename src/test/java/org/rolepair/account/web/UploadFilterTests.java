package org.rolepair.account.web;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rolepair.account.Account;
import org.rolepair.account.SignedIn;
import org.rolepair.account.UploadPath;
import org.rolepair.account.access.AccessLevel;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class UploadFilterTests {

	private static final String PATH = "/admin/imports";

	private final UploadFilter filter = new UploadFilter(new UploadPath(PATH, 10));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void administratorsFilesGoOn() throws ServletException, IOException {
		signIn(AccessLevel.ADMINISTRATOR);
		this.filter.doFilter(upload(PATH, 10), this.response, this.chain);
		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void tooMuchIsLetPassAndTold() throws ServletException, IOException {
		signIn(AccessLevel.ADMINISTRATOR);
		MockHttpServletRequest request = upload(PATH, 11);
		this.filter.doFilter(request, this.response, this.chain);
		assertThat(this.chain.getRequest()).isNull();
		assertThat(this.response.getStatus()).isEqualTo(303);
		assertThat(this.response.getHeader("Location")).isEqualTo("/admin/imports?too-much");
		assertThat(request.getInputStream().read()).isEqualTo(-1);
	}

	@Test
	void strangersFilesAreNotReadBeforeTheySignIn() throws ServletException, IOException {
		assertIsNotRead(upload(PATH, 10));
		assertThat(this.response.getHeader("Location")).isEqualTo("/login");
	}

	@Test
	void filesOfPeopleOfALowerLevelAreNotRead() throws ServletException, IOException {
		signIn(AccessLevel.PUBLISHER);
		assertIsNotRead(upload(PATH, 10));
		assertThat(this.response.getStatus()).isEqualTo(403);
	}

	@Test
	void otherFormsAndAddressesAreNotItsConcern() throws ServletException, IOException {
		MockHttpServletRequest form = upload(PATH, 11);
		form.setContentType("application/x-www-form-urlencoded");
		this.filter.doFilter(form, this.response, this.chain);
		MockFilterChain other = new MockFilterChain();
		this.filter.doFilter(upload("/admin/people", 11), this.response, other);
		assertThat(this.chain.getRequest()).isNotNull();
		assertThat(other.getRequest()).isNotNull();
	}

	private void assertIsNotRead(MockHttpServletRequest request) throws ServletException, IOException {
		this.filter.doFilter(request, this.response, this.chain);
		assertThat(this.chain.getRequest()).isNull();
		assertThat(request.getInputStream().readAllBytes()).hasSize(request.getContentLength());
	}

	private static MockHttpServletRequest upload(String path, int bytes) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContentType("multipart/form-data; boundary=b");
		request.setContent(new byte[bytes]);
		return request;
	}

	private static void signIn(AccessLevel level) {
		SignedIn person = new SignedIn(new Account("somebody", "{noop}none", false, level, Instant.EPOCH));
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
	}

}
