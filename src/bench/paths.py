"""Writes the paths that a benchmark asks for, the same for the same roles.

paths.py ROLES.CSV FOLDER: slugs.txt, warm.txt and cold.txt (pairs, none in both),
typed.txt (suggestions while typing), mixed.txt (all kinds of pages).
"""
import csv
import random
import sys
import urllib.parse

roles, folder = sys.argv[1], sys.argv[2]
with open(roles, newline="", encoding="utf-8") as table:
    rows = list(csv.DictReader(table))
slugs = sorted(row["role"] for row in rows)
draw = random.Random(20261126)


def pair():
    return "/compare/%s-vs-%s" % tuple(sorted(draw.sample(slugs, 2)))


def write(name, lines):
    with open(folder + "/" + name, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


pairs = []
seen = set()
while len(pairs) < min(120_000, len(slugs) * (len(slugs) - 1) // 4):
    one = pair()
    if one not in seen:
        seen.add(one)
        pairs.append(one)
titles = [row["title"] for row in rows]
typed = {title[:end] for title in titles for end in range(2, min(len(title), 14) + 1)}
write("slugs.txt", slugs)
write("warm.txt", pairs[: len(pairs) // 2])
write("cold.txt", pairs[len(pairs) // 2 :])
write("typed.txt", sorted("/search/suggestions?q=" + urllib.parse.quote(text) for text in typed))
mixed = ["/", "/categories", "/sources", "/data"] * 50
mixed += ["/roles/" + slug for slug in slugs]
mixed += ["/roles/%s/to/%s" % tuple(draw.sample(slugs, 2)) for _ in range(500)]
mixed += ["/search?q=" + urllib.parse.quote(title) for title in draw.sample(titles, min(200, len(titles)))]
mixed += draw.sample(pairs, min(4_000, len(pairs)))
write("mixed.txt", mixed)
