package org.rolepair.deploy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KubernetesManifestTests {

	private static final Path MANIFESTS = Path.of("src/deploy/kubernetes.yaml");

	@Test
	void everyObjectFitsTheSchemaOfItsKind() throws IOException {
		List<JsonObject> objects = read(Files.readString(MANIFESTS));
		objects.forEach(KubernetesManifestTests::validate);
		assertThat(objects).extracting((object) -> object.get("kind").getAsString())
			.containsExactly("ConfigMap", "Deployment", "Service", "Ingress", "PodDisruptionBudget");
	}

	@Test
	void misspelledAndMissingFieldsAreFound() throws IOException {
		String manifests = Files.readString(MANIFESTS);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read(manifests.replace("periodSeconds", "periodSecond"))
				.forEach(KubernetesManifestTests::validate))
			.withMessageContaining("periodSecond");
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> read(manifests.replace("pathType: Prefix", "")).forEach(KubernetesManifestTests::validate))
			.withMessageContaining("pathType");
	}

	/** Each object, as JSON. */
	private static List<JsonObject> read(String manifests) {
		return StreamSupport.stream(new Yaml().loadAll(manifests).spliterator(), false)
			.map((object) -> new Gson().toJsonTree(object, Map.class).getAsJsonObject())
			.toList();
	}

	/** The classes of Kubernetes' client check each field that they have and haven't. */
	private static void validate(JsonObject object) {
		String version = object.get("apiVersion").getAsString().replaceFirst(".*/", "").replace('v', 'V');
		try {
			Class.forName("io.kubernetes.client.openapi.models." + version + object.get("kind").getAsString())
				.getMethod("validateJsonElement", JsonElement.class)
				.invoke(null, object);
		}
		catch (InvocationTargetException ex) {
			throw new IllegalArgumentException(ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
