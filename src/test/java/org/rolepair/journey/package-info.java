/**
 * Scenarios over many pages of the running application.
 */
package org.rolepair.journey;
