package org.rolepair.editing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator asks of publishing.
 *
 * @param byAnotherPerson whether a draft is published by somebody else than who saved it
 * last
 */
@ConfigurationProperties("rolepair.publishing")
record PublishingSettings(@DefaultValue("false") boolean byAnotherPerson) {

}
