"""Writes a table of roles of one category and one source, for Rolepair's import.

many.py COUNT FILE.csv
"""
import csv
import sys

count, file = int(sys.argv[1]), sys.argv[2]
with open(file, "w", newline="", encoding="utf-8") as table:
    rows = csv.writer(table)
    rows.writerow(["title", "category", "description", "duties", "source", "period", "annual_mean_wage"])
    for number in range(count):
        rows.writerow(["Planner of works %d" % number, "management", "Plans the works of office %d." % number,
                       "Plan the week", "bls-oews-may-2025-national", "May 2025", 40_000 + 10 * number])
