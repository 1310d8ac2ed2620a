package nu.validator.xml;

import java.io.IOException;
import java.util.Map;

import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;

/**
 * Replaces the HTML checker's own class of this name, so that the checker opens no
 * connection and needs no Jetty client. With that one among the tests' classes, Spring
 * would choose it for every {@code RestClient} under test, which the application does
 * not.
 */
public class PrudentHttpEntityResolver implements EntityResolver {

	public PrudentHttpEntityResolver(long sizeLimit, boolean laxContentType, ErrorHandler errorHandler) {
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) throws IOException {
		throw new IOException("The HTML checker has no copy of its own of " + systemId);
	}

	public static void setParams(int connectionTimeout, int socketTimeout, int maxRequests) {
	}

	public void setAdditionalRequestHeaders(Map<String, String> headers) {
	}

	public void setAllowCss(boolean allow) {
	}

	public void setAllowGenericXml(boolean allow) {
	}

	public void setAllowHtml(boolean allow) {
	}

	public void setAllowRnc(boolean allow) {
	}

	public void setAllowXhtml(boolean allow) {
	}

	public void setAcceptAllKnownXmlTypes(boolean accept) {
	}

	public void setUserAgent(String userAgent) {
	}

}
