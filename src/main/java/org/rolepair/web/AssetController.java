package org.rolepair.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@RequiredArgsConstructor
class AssetController {

	private final Assets assets;

	@GetMapping("/assets/{name}")
	void send(@PathVariable String name, HttpServletResponse response) throws IOException {
		Assets.Asset asset = this.assets.at(name).orElse(null);
		if (asset == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setContentType(asset.type().toString());
		response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
		response.setContentLength(asset.content().length);
		response.getOutputStream().write(asset.content());
	}

}
