"""Files of the pages, their headers, and the answers that are no lists: pages.py PORT BACKFLUSH."""
import json
import pathlib
import re
import sys

from client import ask, case, cli, failures, get, refuses, same

WEB = pathlib.Path(__file__).resolve().parent.parent.parent / "src/web"
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
         ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}


def look(path, **headers):
    return ask("GET", path, role=None, **headers)


def guards(name, answer):
    policy = answer.headers["Content-Security-Policy"] or ""
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if rule.strip())
    same(f"{name}: scripts and styles are our files", (rules.get("default-src"), rules.get(
        "script-src"), rules.get("style-src")), ("'none'", "'self'", "'self'"))
    case(f"{name}: nothing inline, no markup of text, no frame", "unsafe" not in policy and
         rules.get("require-trusted-types-for") == "'script'" and
         rules.get("frame-ancestors") == "'none'" and rules.get("base-uri") == "'none'", policy)
    for header, wanted in (("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
                           ("Cross-Origin-Opener-Policy", "same-origin"),
                           ("Cross-Origin-Resource-Policy", "same-origin"),
                           ("Cache-Control", "no-cache")):
        same(f"{name}: {header}", answer.headers[header], wanted)


def files():
    listed = re.findall(r"'([\w.]+\.(?:html|css|js|svg))'", (WEB / "meson.build").read_text())
    there = {path.name for path in WEB.iterdir() if path.suffix in TYPES}
    same("every file of the pages is in the program", set(listed), there)
    for name in sorted(there):
        answer = look(f"/web/{name}")
        same(f"{name} is served as it stands", (answer.status, answer.text), (200, (
            WEB / name).read_text()))
        same(f"{name}: type", answer.headers["Content-Type"], TYPES[pathlib.Path(name).suffix])
        guards(name, answer)
        again = look(f"/web/{name}", If_None_Match=answer.headers["ETag"])
        same(f"{name} is not sent twice", (again.status, again.text), (304, ""))
        same(f"{name}: another tag", look(f"/web/{name}", If_None_Match='"0"').status, 200)
    shell = (WEB / "index.html").read_text()
    for path in ("/", "/sign-in", "/stock", "/books", "/stock?item=WHEEL"):
        same(f"{path} is the shell, for everybody", (look(path).status, look(path).text), (200,
                                                                                         shell))
    case("it has no script or style of its own", not re.search(r"<style|<script(?![^>]*src)|style=|"
                                                               r" on\w+=", shell))
    refuses("a file that is none", look("/web/meson.build"), 404, "NOT_FOUND")
    refuses("nor one beside them", look("/web/../server/server.c"), 404, "NOT_FOUND")
    refuses("nor by detours", look("/web/..%2fpack.c"), 404, "NOT_FOUND")
    refuses("a page takes no post", ask("POST", "/stock", "{}", role=None), 405,
            "METHOD_NOT_ALLOWED")
    used = set(re.findall(r"'/web/([\w.]+)'", "".join(
        path.read_text() for path in WEB.glob("*.js"))))
    case("modules that are asked for are there", used <= there, used - there)
    for path in WEB.glob("*.js"):
        text = path.read_text()
        case(f"{path.name} makes no markup of text, and asks no other host", not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|"
            r"(?<!w3\.org/)\bhttps?://(?!www\.w3\.org)", text))


def texts():
    """Every language has the same words, and the pages ask for no other."""
    text = (WEB / "texts.js").read_text()
    parts = re.split(r"^  (\w\w): \{$", text, flags=re.M)
    keys = {name: re.findall(r"^    '([^']+)': ", part, flags=re.M)
            for name, part in zip(parts[1::2], parts[2::2])}
    for name, given in keys.items():
        case(f"{name}: no key twice", len(given) == len(set(given)),
             [key for key in given if given.count(key) > 1])
    groups = ("account.", "kind.", "method.", "state.", "status.", "verb.", "check.")
    own = {name: {key for key in given if not key.startswith(groups)}
           for name, given in keys.items()}
    same("each language has the same keys", own["de"] ^ own["en"], set())
    asked = set()
    for path in WEB.glob("*.js"):
        asked |= set(re.findall(r"\bt\('([\w.-]+)'", path.read_text()))
    case("every text that is asked for is there", asked <= own["en"], asked - own["en"])
    rest = own["en"] - asked - {key for key in own["en"] if re.match(
        r"(cause|role|theme|page|view|range|refused|closing|at|proof)\.", key)}
    chosen = set(re.findall(r"'([\w.-]+)'", "".join(path.read_text() for path in WEB.glob("*.js")
                                                    if path.name != "texts.js")))
    same("and none is left over", rest - chosen, set())


def found():
    def names(text, **more):
        return [row["item"] for row in get(f"/v1/find?text={text}", **more).json["rows"]]

    same("the one of that name comes first, then those with it, then texts", names("wheel"),
         ["WHEEL", "WHEEL-RIM", "XAY"])
    same("any case, several words", names("STEEL%20wheel"), ["WHEEL-RIM", "XAY"])
    same("a percent sign is one", names("50%25"), ["WHEEL-RIM"])
    same("so is what stands for any letter", names("x_y"), ["X_Y"])
    same("a backslash finds none", names("%5C"), [])
    same("a quote finds none", names("%27%20OR%201"), [])
    same("at most fifty", len(names("part")), 50)
    same("nothing typed: the first by name", len(names("")), 50)
    same("what begins so is before what holds it", names("P-0001")[0], "P-00010")
    wheel = get("/v1/find?text=WHEEL").json["rows"][0]
    stock = json.loads(cli("items", "--item", "WHEEL", "--json").stdout)
    same("with what is on hand", (wheel["qty"], wheel["unit"], wheel["kind"]),
         (stock["qty"], stock["unit"], stock["kind"]))


def asked():
    """What is no list is what the command line says of it."""
    for path, words in (("inbox", ["inbox"]), ("replenish", ["replenish"]),
                        ("cost?item=BIKE", ["cost", "BIKE"]),
                        ("uses?item=WHEEL", ["where-used", "WHEEL", "--levels"]),
                        ("closing?day=2025-12-31", ["closing", "2025-12-31"]),
                        ("recent?item=WHEEL", ["history", "WHEEL"])):
        said = [json.loads(line) for line in cli(*words, "--json").stdout.splitlines()]
        same(f"{path} is that of the command", get(f"/v1/{path}").json.get("rows"), said)
        refuses(f"{path} is for who signed in", look(f"/v1/{path}"), 401, "TOKEN_UNKNOWN")
    book = get("/v1/book").json
    same("the book says its money and how far it is", (book["currency"], book["decimals"],
                                                      book["events"] > 3), ("EUR", 2, True))
    key = get("/v1/journal").json["rows"][0]["seq"]
    event = get(f"/v1/explain?key=@{key}").json
    lines = cli("explain", f"@{key}").stdout.splitlines()
    case("an event is explained with its hash", event["hash"] in lines[0], lines[0])
    same("in the words of the book", event["says"].splitlines()[0], lines[1])
    same("with its posting", [row["word"] for row in event["posting"]],
         [line.split()[0] for line in lines[2:] if line.startswith("  ")][:len(event["posting"])])
    refuses("an event that is none", get("/v1/explain?key=none"), 422, "KEY_UNKNOWN")
    refuses("an item that is none", get("/v1/cost?item=NONE"), 422, "ITEM_UNKNOWN")
    refuses("a day that is none", get("/v1/closing?day=soon"), 400, "DATE_BAD")


for test in (files, texts, found, asked):
    test()
sys.exit(1 if failures else 0)
