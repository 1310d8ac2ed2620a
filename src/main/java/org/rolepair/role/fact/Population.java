package org.rolepair.role.fact;

/**
 * Who or what was counted.
 */
public enum Population {

	WORKERS, WAGE_AND_SALARY_WORKERS, WORKERS_25_AND_OVER, EMPLOYED_16_AND_OVER, JOBS, JOB_HOLDERS_AND_ANALYSTS,

	/** The source does not say. */
	NOT_STATED

}
