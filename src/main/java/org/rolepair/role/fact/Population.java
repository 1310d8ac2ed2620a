package org.rolepair.role.fact;

/** The people or jobs counted. */
public enum Population {

	WORKERS, WAGE_AND_SALARY_WORKERS, WORKERS_25_AND_OVER, EMPLOYED_16_AND_OVER, JOBS, JOB_HOLDERS_AND_ANALYSTS,
	OCCUPATIONS,

	/** The source does not state it. */
	NOT_STATED

}
