"""Asks once for the page of every pair of the first roles, by raw connections.

every.py BASE SLUGS COUNT: prints how many answers were not a page.
"""
import socket
import sys
import threading
import urllib.parse

base, slugs, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(slugs, encoding="utf-8") as lines:
    names = [line.strip() for line in lines][:count]
address = urllib.parse.urlsplit(base)
WORKERS = 4
wrong = [0] * WORKERS


def ask(worker):
    connection = answers = None
    for i in range(worker, len(names), WORKERS):
        for other in names[i + 1 :]:
            if connection is None:
                connection = socket.create_connection((address.hostname, address.port))
                answers = connection.makefile("rb", 1 << 16)
            connection.sendall(
                b"GET /compare/%s-vs-%s HTTP/1.1\r\nHost: it\r\nAccept-Encoding: gzip\r\n\r\n"
                % (names[i].encode(), other.encode())
            )
            page = answers.readline().startswith(b"HTTP/1.1 200")
            length = 0
            last = False
            while (line := answers.readline()) not in (b"\r\n", b""):
                if line[:15].lower() == b"content-length:":
                    length = int(line[15:])
                last = last or line.strip().lower() == b"connection: close"
            page = len(answers.read(length)) == length and length > 0 and page
            wrong[worker] += not page
            if last or not page:
                answers.close()
                connection.close()
                connection = None


threads = [threading.Thread(target=ask, args=(worker,)) for worker in range(WORKERS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sum(wrong))
