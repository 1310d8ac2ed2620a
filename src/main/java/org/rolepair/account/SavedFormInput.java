package org.rolepair.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.validation.DataBinder;
import org.springframework.web.server.ResponseStatusException;

/**
 * Input from a form that was rejected because the session or its token had expired. It is
 * saved until the form is shown again.
 */
public record SavedFormInput(String path, LinkedHashMap<String, List<String>> fields) implements Serializable {

	/** The field that carries the input through the sign-in form. */
	public static final String PARAMETER = "typing";

	private static final long serialVersionUID = 1L;

	private static final String ATTRIBUTE = SavedFormInput.class.getName();

	private static final String ADMIN_PATH = "/admin/";

	private static final Set<String> IGNORED_FIELDS = Set.of("_csrf", "action", "present", "chosen", "again");

	/** The last segments of paths that have no form page of their own. */
	private static final Set<String> PATHS_WITHOUT_FORM = Set.of("remove", "move", "level", "enable", "disable",
			"password", "sessions", "choices", "apply", "cancel");

	private static final int MAX_ROWS = 1_000;

	private static final JsonMapper MAPPER = JsonMapper.shared();

	/** Checks for nulls: input from the sign-in form can be forged. */
	public SavedFormInput {
		Objects.requireNonNull(path);
		fields.values().forEach(Objects::requireNonNull);
	}

	/** Returns the input saved for the requested page, and removes it. */
	public static Optional<SavedFormInput> take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SavedFormInput kept)
				|| !kept.path.equals(request.getRequestURI())) {
			return Optional.empty();
		}
		session.removeAttribute(ATTRIBUTE);
		return Optional.of(kept);
	}

	/** Returns the input saved for the requested page as a form, and removes it. */
	public static <F> Optional<F> take(HttpServletRequest request, Class<F> form) {
		return take(request).map((kept) -> kept.as(form));
	}

	public <F> F as(Class<F> form) {
		DataBinder binder = new DataBinder(null);
		binder.setTargetType(ResolvableType.forClass(form));
		binder.setAutoGrowCollectionLimit(MAX_ROWS);
		try {
			binder.construct(new Resolver(this.fields));
		}
		catch (IndexOutOfBoundsException | NumberFormatException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
		}
		return form.cast(Objects.requireNonNull(binder.getTarget()));
	}

	public Map<String, String[]> parameters() {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		this.fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
		return parameters;
	}

	/** Reads the input from a request for one of the editors' forms. */
	public static Optional<SavedFormInput> of(HttpServletRequest request) {
		if (!isPage(request.getRequestURI())) {
			return Optional.empty();
		}
		LinkedHashMap<String, List<String>> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!IGNORED_FIELDS.contains(name)) {
				typed.put(name, Arrays.asList(values));
			}
		});
		return Optional.of(new SavedFormInput(request.getRequestURI(), typed));
	}

	/** Reads the input that was carried through the sign-in form. */
	public static Optional<SavedFormInput> read(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(MAPPER.readValue(text, SavedFormInput.class))
				.filter((typing) -> isPage(typing.path));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static boolean isPage(String path) {
		return path.startsWith(ADMIN_PATH) && !PATHS_WITHOUT_FORM.contains(path.substring(path.lastIndexOf('/') + 1));
	}

	public String write() {
		return MAPPER.writeValueAsString(this);
	}

	public void saveTo(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	private record Resolver(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			List<String> values = this.fields.get(name);
			return (values == null || values.isEmpty()) ? null
					: (values.size() == 1) ? values.get(0) : values.toArray(String[]::new);
		}

		@Override
		public Set<String> getNames() {
			return this.fields.keySet();
		}

	}

}
