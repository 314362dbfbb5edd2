"""Runs each example of docs/api.md, in order, and compares its answer: api_examples.py PORT BACKFLUSH.

An example is an indented line of curl, or a pipe into it, with the lines that go on from it; what
stands below is the answer. Its lines may be broken anywhere, and `…` stands for what differs.
"""
import os
import pathlib
import re
import subprocess
import sys

from client import PORT, TOKENS, case, failures

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs/api.md"


def examples():
    """Each as its command and the lines below."""
    for block in re.findall(r"(?:^    .*\n|^\n(?=    (?!curl|printf)))+", PAGE.read_text(), re.M):
        lines = [line[4:] for line in block.splitlines()]
        while lines:
            command = lines.pop(0)
            if not command.startswith(("curl ", "printf ")):
                continue
            while command.endswith(("\\", "|")):
                command += "\n" + lines.pop(0)
            answer = []
            while lines and not lines[0].startswith(("curl ", "printf ")):
                answer.append(lines.pop(0))
            yield command, answer


def folded(text):
    return re.sub(r"\s", "", text)


def main():
    env = {**os.environ, "BOOK": f"http://127.0.0.1:{PORT}", "TOKEN": TOKENS["operator"]}
    count = 0
    for command, answer in examples():
        done = subprocess.run(["bash", "-c", command], env=env, text=True, capture_output=True,
                              timeout=60)
        pattern = ".*".join(map(re.escape, folded("".join(answer)).split("…")))
        came = folded(done.stdout)
        case(f"example {count + 1}", done.returncode == 0 and came and
             (not answer or re.fullmatch(pattern, came)),
             f"{command}\n{done.stdout}{done.stderr}")
        count += 1
    case("there are examples", count > 4, count)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
