/** The command line. */
@NullMarked
@NamedInterface("command")
package org.rolepair.operations.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
