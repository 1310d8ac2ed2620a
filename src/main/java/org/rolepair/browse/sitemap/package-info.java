/** Sitemaps, and which pairs they list. */
@NullMarked
package org.rolepair.browse.sitemap;

import org.jspecify.annotations.NullMarked;
