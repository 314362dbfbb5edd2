#!/usr/bin/env python3
"""How long a lot takes to be traced in a book of a million links; built through the command.

bench/trace.py [PROGRAM [LINKS]]     PROGRAM: build/backflush; LINKS: 1000000

Five parts in lots of 1,000 pieces go one by one into boards in lots of 100, these into radios in
lots of 100, which are sold to ten customers. A link is a pick of a lot. Prints the median of seven
whole processes.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

PARTS = 5
LOT_OF_PART = 1000
LOT = 100
LINKS_EACH = PARTS + 2  # of a radio: its board's parts, the board, and the sale
RUNS = 7


def event(do, **fields):
    return json.dumps({"do": do, **fields}) + "\n"


def set_up():
    for part in range(PARTS):
        yield event("item", name=f"PART{part}", unit="each", tracking="lots")
    yield event("item", name="BOARD", unit="each", kind="made", semi=True, tracking="lots")
    yield event("item", name="RADIO", unit="each", kind="made", tracking="lots")
    parts = [{"qty": "1", "item": f"PART{part}"} for part in range(PARTS)]
    yield event("bill", item="BOARD", lines=parts)
    yield event("bill", item="RADIO", lines=[{"qty": "1", "item": "BOARD"}])
    for customer in range(10):
        yield event("party", name=f"C{customer}")


def work(radios):
    for n in range(radios):
        if n % LOT_OF_PART == 0:
            for part in range(PARTS):
                yield event("receive", qty=str(LOT_OF_PART), item=f"PART{part}", cost="0.10",
                            lot=f"P{n // LOT_OF_PART}")
        yield event("complete", qty="1", item="BOARD", lot=f"B{n // LOT}")
        yield event("complete", qty="1", item="RADIO", lot=f"R{n // LOT}")
        yield event("sell", qty="1", item="RADIO", to=f"C{n % 10}")


def median_ms(command):
    times = []
    rows = 0
    for _ in range(RUNS):
        begun = time.perf_counter()
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
        times.append((time.perf_counter() - begun) * 1000)
        rows = done.stdout.count(b"\n")
    return sorted(times)[RUNS // 2], rows


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "build/backflush"
    links = int(sys.argv[2]) if len(sys.argv) > 2 else 1000000
    radios = links // LINKS_EACH + 1
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(program))) as folder:
        book = os.path.join(folder, "book.db")
        subprocess.run([program, "init", book], check=True, stdout=subprocess.DEVNULL)
        os.environ["BACKFLUSH_BOOK"] = book
        begun = time.perf_counter()
        post = subprocess.Popen([program, "post", "--keep-going", "--format", "json", "-"],
                                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        for line in set_up():
            post.stdin.write(line)
        for line in work(radios):
            post.stdin.write(line)
        post.stdin.close()
        if post.wait() != 0:
            sys.exit("the book could not be built")
        print(f"{radios * LINKS_EACH} links in {time.perf_counter() - begun:.0f} s, "
              f"{os.path.getsize(book) / 2**20:.0f} MiB")
        middle = radios // 2
        for name, command in (
                ("nothing (version)", ["version"]),
                ("trace of a part's lot", ["trace", "PART0", f"P{middle // LOT_OF_PART}"]),
                ("recall of a part's lot", ["recall", "PART0", f"P{middle // LOT_OF_PART}"]),
                ("trace of a radio's lot", ["trace", "RADIO", f"R{middle // LOT}"])):
            took, rows = median_ms([program, *command, *(["--csv"] if len(command) > 1 else [])])
            print(f"{name:24} {took:7.1f} ms, {rows - 1} rows")


if __name__ == "__main__":
    main()
