package org.rolepair.role.fact;

/** The parts of a role that contain figures. */
public enum Section {

	PAY, OUTLOOK, EDUCATION, EXPERIENCE, PEOPLE, SKILLS, KNOWLEDGE, INTERESTS, AI_EXPOSURE

}
