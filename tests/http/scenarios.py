#!/usr/bin/env python3
"""The scenarios of the core over HTTP: each event a request of its own, to a server of its own.

scenarios.py [--every N] [NAME ...]     of BACKFLUSH, on new books in TMPDIR

An event goes out as it stands in the worksheet, with a token whose role may post it; what it posts,
or how it is refused, must be what the worksheet says, word for word. Expectations are judged by the
server, which must find that they hold.
"""
import argparse
import concurrent.futures
import datetime
import http.client
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHEETS = ROOT / "tests/scenarios"
BACKFLUSH = os.environ["BACKFLUSH"]
ROLES = ("operator", "planner", "accountant", "admin")
MOMENT = re.compile(r'(?:^|\s)at\s+"?(\d{4}-\d\d-\d\d[^\s"#]*)')
WORD = re.compile(r'"(?:\\.|[^"\\])*"|(?:^|(?<=\s))#.*|[^\s"]+')


def words(line):
    """A line without its comment, runs of blanks folded, quotes as they stand."""
    found, end = "", 0
    for match in WORD.finditer(line):
        if match[0].startswith("#"):
            break
        found += (" " if found and match.start() > end else "") + match[0]
        end = match.end()
    return found


class Statement:
    """One at the margin, with the lines that belong to it and the posting that it must give."""

    def __init__(self, number, line):
        self.number, self.head, self.posting, self.refused = number, [line], [], None

    def add(self, line):
        text = words(line)
        if text.startswith("+") or text.split(" ")[:1] == ["with"]:
            self.head.append(line)
        elif text.split(" ")[:1] == ["refused"]:
            self.refused = text.split(" ", 2)[1:]
        elif text:
            self.posting.append(text)

    @property
    def text(self):
        return "\n".join(self.head) + "\n"

    @property
    def is_of_nobody(self):
        """Refused because nobody is said to have done it: over HTTP somebody always has."""
        return (self.refused == ["FIELD_MISSING"] and self.head[0].startswith("approve ")
                and " by " not in words(self.head[0]))

    @property
    def at(self):
        """Of the event itself: what stands on its own line, in no comment, and is one."""
        found = MOMENT.search(words(self.head[0]))
        try:
            return found and datetime.datetime.fromisoformat(found[1]) and found[1]
        except ValueError:
            return None


def statements(text):
    found = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not words(line):
            continue
        if line[0] in " \t":
            found[-1].add(line)
        else:
            found.append(Statement(number, line))
    return found


class Server:
    """One that serves a copy of a new book, and the tokens of all roles."""

    def __init__(self, template, tokens, folder):
        self.tokens, self.last = tokens, ROLES[0]
        book = pathlib.Path(folder, "plant.db")
        shutil.copy(template, book)
        self.process = subprocess.Popen([BACKFLUSH, "serve", str(book), "--port", "0"], text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        port = int(self.process.stdout.readline().rsplit(":", 1)[1])
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.line.close()
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()

    def ask(self, path, body, role):
        self.line.request("POST", path, body.encode(), {
            "Content-Type": "text/plain", "Authorization": "Bearer " + self.tokens[role]})
        answer = self.line.getresponse()
        return json.loads(answer.read())

    def post(self, text, at):
        """With the first role that may."""
        path = "/v1/events?explain=true" + ("&at=" + urllib.parse.quote(at) if at else "")
        answer = {}
        for role in (self.last, *(role for role in ROLES if role != self.last)):
            answer = self.ask(path, text, role)
            if answer.get("code") != "NOT_ALLOWED":
                self.last = role
                break
        return answer


def differs(statement, answer):
    """What is wrong with the answer, or None."""
    if statement.head[0].split()[0] == "expect":
        return None if answer.get("held") == 1 else f"{answer.get('code')} {answer.get('detail')}"
    if statement.refused:
        said = [answer.get("code"), answer.get("detail")][:len(statement.refused)]
        said = [words(text or "accepted") for text in said]
        return None if said == statement.refused else f"refused {said}"
    if "code" in answer:
        return f"refused {answer['code']} {answer['detail']}"
    posting = [words(row) for row in answer["results"][0]["posting"]]
    if statement.posting and posting != statement.posting:
        return "posts\n" + "\n".join("    " + row for row in posting)
    return None


def play(sheet, template, tokens):
    """A worksheet on a new book: its statements, and what is wrong, one text each."""
    found = statements(sheet.read_text())
    at = next((s.at for s in found if s.at and not s.head[0].startswith("expect")), None)
    wrong = []
    with tempfile.TemporaryDirectory() as folder, Server(template, tokens, folder) as server:
        for statement in found:
            if statement.is_of_nobody:
                continue
            is_event = not statement.head[0].startswith("expect")
            at = is_event and statement.at or at
            why = differs(statement, server.post(statement.text, at))
            if why:
                wrong.append(f"{sheet.relative_to(ROOT)}:{statement.number}: {why}")
    return len(found), wrong


def template_make(folder):
    """An empty book with a token for each role."""
    book, tokens = pathlib.Path(folder, "template.db"), {}
    subprocess.run([BACKFLUSH, "init", str(book)], check=True, stdout=subprocess.DEVNULL)
    for role in ROLES:
        tokens[role] = subprocess.run([BACKFLUSH, "token", "add", role, "--role", role, "--book",
                                       str(book)], check=True, stdout=subprocess.PIPE,
                                      text=True).stdout.strip()
    return book, tokens


def main():
    parser = argparse.ArgumentParser(description="plays the scenarios over HTTP")
    parser.add_argument("--every", type=int, default=1, help="one of so many")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("names", nargs="*", help="parts of paths")
    asked = parser.parse_args()
    sheets = [sheet for sheet in sorted(SHEETS.rglob("*.bf"))
              if not asked.names or any(name in str(sheet) for name in asked.names)][::asked.every]
    failed = count = 0
    with tempfile.TemporaryDirectory() as folder:
        template, tokens = template_make(folder)
        with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
            plays = pool.map(lambda sheet: play(sheet, template, tokens), sheets)
            for sheet, (played, wrong) in zip(sheets, plays):
                count += played
                failed += bool(wrong)
                if not wrong:
                    print("ok", sheet.relative_to(SHEETS))
                for line in wrong:
                    print("FAIL", line.replace("\n", "\n     "))
    print(f"{len(sheets)} scenarios over HTTP, {count} statements, {failed} failed")
    return 1 if failed or not sheets else 0


if __name__ == "__main__":
    sys.exit(main())
