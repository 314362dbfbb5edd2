"""Signs in and out as a browser would, and as none should: sign_in.py PORT BACKFLUSH."""
import sys
import time

from client import PORT, ask, case, cli, failures, get, post, refuses, same

GOOD = "a horse of 5 batteries"
ORIGIN = f"http://127.0.0.1:{PORT}"
secrets = []


def link_of(name):
    return open(f"{name}.link").read().strip()


class Person:
    """A browser with one tab: a cookie, and what its page knows."""

    def __init__(self, answer=None):
        self.cookie, self.page = "", ""
        if answer is not None and answer.status == 200:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
            self.page = answer.json.get("page", "")
            secrets.extend([self.cookie.split("=")[1], self.page])

    def ask(self, method, path, body=None, **headers):
        headers = {"Cookie": self.cookie, "X_Backflush_Page": self.page, "Origin": ORIGIN,
                   "Sec_Fetch_Site": "same-origin", **headers}
        headers = {name: value for name, value in headers.items() if value}
        return (ask(method, path, role=None, **headers) if body is None else
                post(path, body, role=None, **headers))


def enter(name, password, **headers):
    return Person().ask("POST", "/v1/session", {"name": name, "password": password}, **headers)


def use(link, password=None):
    words = {"link": link} if password is None else {"link": link, "password": password}
    return Person().ask("POST", "/v1/session/link", words)


def links():
    refuses("a link that was replaced is none", use(link_of("old"), GOOD), 422, "LINK_UNKNOWN")
    refuses("nor is any text", use("12", GOOD), 422, "LINK_UNKNOWN")
    asked = use(link_of("ana"))
    same("a link says whose it is", (asked.status, asked.json), (200, {"name": "ana", "role":
                                                                      "operator"}))
    case("and opens nothing yet", "Set-Cookie" not in asked.headers)
    for name, weak in (("short", "eleven chrs"), ("of few letters", "ababababababab"),
                       ("with the name in it", "I am ANA, let me in"), ("too long", "ab3de" * 60)):
        refuses(f"a password that is {name} is refused", use(link_of("ana"), weak), 422,
                "PASSWORD_WEAK")
    secrets.extend([GOOD, link_of("ana"), link_of("admin")])
    ana = Person(use(link_of("ana"), GOOD))
    same("a good one signs in", ana.ask("GET", "/v1/session").json, {"name": "ana",
                                                                   "role": "operator"})
    refuses("the link is used up", use(link_of("ana"), GOOD), 422, "LINK_UNKNOWN")
    admin = Person(use(link_of("admin"), GOOD))
    same("so does the first one", admin.ask("GET", "/v1/session").json["role"], "admin")


def sessions():
    answer = enter("ana", GOOD)
    same("name and password sign in", answer.status, 200)
    kept = answer.headers["Set-Cookie"]
    case("the cookie is for no script and no other site",
         kept.startswith(f"backflush-{PORT}=") and "; HttpOnly" in kept and "; Path=/;" in kept and
         "; SameSite=Strict" in kept and "Domain" not in kept, kept)
    ana = Person(answer)
    same("lists are there", ana.ask("GET", "/v1/stock").status, 200)
    other = Person(enter("ana", GOOD))
    case("each session has secrets of its own", ana.cookie != other.cookie and
         ana.page != other.page)
    crossed = Person()
    for name, cookie, page in (("the cookie alone", ana.cookie, ""),
                               ("the page's secret alone", "", ana.page),
                               ("the secrets of two sessions", ana.cookie, other.page),
                               ("a secret of another length", ana.cookie, ana.page[:-1])):
        crossed.cookie, crossed.page = cookie, page
        refuses(f"{name} opens nothing", crossed.ask("GET", "/v1/stock"), 401, "TOKEN_UNKNOWN")
    same("signing out", ana.ask("POST", "/v1/session/end").status, 200)
    refuses("ends the session", ana.ask("GET", "/v1/stock"), 401, "TOKEN_UNKNOWN")
    same("and no other", other.ask("GET", "/v1/stock").status, 200)
    cli("user", "add", "bob", "--role", "viewer")
    bob = Person(use(cli("user", "link", "bob").stdout.strip().split("#")[1], GOOD))
    same("another one", bob.ask("GET", "/v1/stock").status, 200)
    cli("user", "end", "bob")
    refuses("who is ended is out at once", bob.ask("GET", "/v1/stock"), 401, "TOKEN_UNKNOWN")
    refuses("and stays out", enter("bob", GOOD), 401, "SIGN_IN_WRONG")


def sites():
    ana = Person(enter("ana", GOOD))
    evil = {"Origin": "http://127.0.0.1:1", "Sec_Fetch_Site": "same-site"}
    for name, headers in (("another port", evil), ("another site", {
            "Origin": "http://evil.example", "Sec_Fetch_Site": "cross-site"}),
            ("none that can be named", {"Origin": "null", "Sec_Fetch_Site": ""}),
            ("a longer name", {"Origin": ORIGIN + ".evil.example", "Sec_Fetch_Site": ""})):
        refuses(f"a page of {name} signs nobody in", enter("ana", GOOD, **headers), 403,
                "ORIGIN_WRONG")
        refuses(f"nor reads for {name}", ana.ask("GET", "/v1/stock", **headers), 403,
                "ORIGIN_WRONG")
        refuses(f"nor posts for {name}", ana.ask("POST", "/v1/events", {"do": "tick"}, **headers),
                403, "ORIGIN_WRONG")
    form = post("/v1/session", "name=ana", type_="application/x-www-form-urlencoded", role=None)
    refuses("a form is no request", form, 415, "TYPE_UNKNOWN")
    refuses("nor is what a form can send", post("/v1/session", "{}", type_="text/plain",
                                                role=None), 415, "TYPE_UNKNOWN")
    refuses("nor a large body", enter("ana", "x" * 5000), 413, "BODY_TOO_LARGE")
    refuses("nor one that is no object of strings", Person().ask(
        "POST", "/v1/session", {"name": ["ana"]}), 400, "SYNTAX")
    refuses("nor one with more in it", Person().ask(
        "POST", "/v1/session", {"name": "ana", "password": GOOD, "role": "admin"}), 400, "SYNTAX")
    refuses("nor one without a password", Person().ask("POST", "/v1/session", {"name": "ana"}),
            400, "FIELD_MISSING")


def roles():
    """The session's role decides as the token's does, for every role and kind of event."""
    events = {"operator": {"do": "move", "item": "NONE", "qty": "1", "from": "a", "to": "b"},
              "planner": {"do": "item", "name": "P-1", "unit": "each"},
              "accountant": {"do": "close", "day": "2001-01-01"},
              "admin": {"do": "place", "name": "corner"}}
    for role in ("viewer", *events):
        cli("user", "add", f"a-{role}", "--role", role)
        person = Person(use(cli("user", "link", f"a-{role}").stdout.strip().split("#")[1], GOOD))
        for owner, event in events.items():
            answer = person.ask("POST", "/v1/preview", event)
            is_kept_out = answer.status == 403 and answer.json["code"] == "NOT_ALLOWED"
            same(f"{role} previews what {owner} may post", not is_kept_out, role == owner)
        for path in ("/v1/session", "/v1/stock", "/v1/journal", "/metrics"):
            same(f"{role} reads {path}", person.ask("GET", path).status, 200)
            refuses(f"who is not signed in does not read {path}", Person().ask("GET", path), 401,
                    "TOKEN_UNKNOWN")


def passwords():
    ana = Person(enter("ana", GOOD))
    other = Person(enter("ana", GOOD))
    better = "six more batteries, please"
    secrets.append(better)
    refuses("another password needs the old one", ana.ask(
        "POST", "/v1/session/password", {"old": "no", "new": better}), 422, "SIGN_IN_WRONG")
    refuses("and has to be a good one", ana.ask(
        "POST", "/v1/session/password", {"old": GOOD, "new": "ana"}), 422, "PASSWORD_WEAK")
    again = ana.ask("POST", "/v1/session/password", {"old": GOOD, "new": better})
    same("it is set", again.status, 200)
    same("and signs in anew", Person(again).ask("GET", "/v1/stock").status, 200)
    refuses("all other sessions are ended", other.ask("GET", "/v1/stock"), 401, "TOKEN_UNKNOWN")
    refuses("the old one is none", enter("ana", GOOD), 401, "SIGN_IN_WRONG")
    same("the new one is", enter("ana", better).status, 200)
    refuses("a token has no password", post("/v1/session/password", {"old": "", "new": better}),
            422, "USER_UNKNOWN")


def guesses():
    for name in ("ana", "nobody"):
        took = []
        for _ in range(5):
            begun = time.monotonic()
            answer = enter(name, "not this one, surely")
            took.append(time.monotonic() - begun)
            same(f"{name}: what is wrong is not said", (answer.status, answer.json["detail"]),
                 (401, "name or password is wrong"))
        case(f"{name}: a guess takes its time", min(took) > 0.02, took)
        locked = enter(name, "six more batteries, please")
        refuses(f"{name}: after five the right one has to wait too", locked, 429, "SIGN_IN_WAIT")
        case(f"{name}: for some seconds", 1 <= int(locked.headers["Retry-After"]) <= 5,
             locked.headers["Retry-After"])
    same("nobody else has to", enter("admin", GOOD).status, 200)
    time.sleep(6)
    same("and then it counts", enter("ana", "six more batteries, please").status, 200)


for test in (links, sessions, sites, roles, passwords, guesses):
    test()
with open("secrets", "w", encoding="utf-8") as out:
    out.write("\n".join(secret.replace(" ", "_") for secret in secrets if " " not in secret))
same("a token still asks as before", get("/v1/stock").status, 200)
sys.exit(1 if failures else 0)
