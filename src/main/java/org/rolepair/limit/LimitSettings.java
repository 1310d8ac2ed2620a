package org.rolepair.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a minute one address may make; zero sets no limit.
 *
 * @param pages for pages that have to be made
 * @param data for whole tables, and files that are sent here
 */
@ConfigurationProperties("rolepair.limits")
record LimitSettings(@DefaultValue("1200") int pages, @DefaultValue("60") int data) {

}
