"""Asks a server whatever a client may ask, and much that none should: server.py PORT BACKFLUSH.

Runs in the folder of tests/cli/server.sh, beside the book and the tokens.
"""
import csv
import io
import json
import sys
import time

from client import (PORT, TOKENS, ask, case, cli, failures, get, raw, refuses, same)


def health():
    same("it lives", get("/livez", role=None).status, 200)
    same("it is ready", get("/readyz", role=None).json, {"status": "ok"})
    metrics = get("/metrics").text
    case("it counts", "# TYPE backflush_http_requests_total counter" in metrics and
         "backflush_book_events " in metrics, metrics)
    refuses("its counters need a token", get("/metrics", role=None), 401, "TOKEN_UNKNOWN")


def metrics():
    """Counters go up, gauges are what the lists say, and each has its type."""
    def read():
        text = get("/metrics").text
        rows = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
        return {name: float(value) for name, value in rows.items()}, text

    before, text = read()
    get("/v1/nothing")
    name, end = 'backflush_http_requests_total{status="4xx"}', time.time() + 5
    now, _ = read()
    while now[name] == before[name] and time.time() < end:
        now, _ = read()  # it is counted once its connection is done with it
    same("a refusal is counted", now[name], before[name] + 1)
    same("what is owed", now["backflush_book_owed"], len(get("/v1/owed").json["rows"]))
    case("the file has a size, its disk room", now["backflush_book_bytes"] > 4096 and
         now["backflush_disk_free_bytes"] > 0)
    buckets = [value for key, value in now.items() if "_bucket" in key]
    same("times are counted up to each bound", buckets, sorted(buckets))
    same("and all of them in the end", buckets[-1], now["backflush_http_request_seconds_count"])
    types = {line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")}
    case("each has a type", all(key.split("{")[0].removesuffix("_bucket").removesuffix("_sum")
                                .removesuffix("_count") in types for key in now), types)


def tokens():
    none = get("/v1/stock", role=None)
    refuses("without a token there is nothing", none, 401, "TOKEN_UNKNOWN")
    same("but how to bring one", none.headers["WWW-Authenticate"], 'Bearer realm="backflush"')
    good = TOKENS["viewer"]
    for name, bad in (("a short one", "bf_12"), ("another secret", good[:-1] + "x"),
                      ("a changed secret", good[:-1] + ("0" if good[-1] != "0" else "1")),
                      ("another id", "bf_" + "0" * 16 + good[19:])):
        refuses(f"{name} is no token", get("/v1/stock", role=bad), 401, "TOKEN_UNKNOWN")
    made = cli("token", "add", "eve", "--role", "viewer").stdout.strip()
    same("a new token counts at once", get("/v1/stock", role=made).status, 200)
    cli("token", "revoke", "eve")
    refuses("a revoked one no more, at once", get("/v1/stock", role=made), 401, "TOKEN_UNKNOWN")
    again = cli("token", "add", "eve", "--role", "viewer").stdout.strip()
    same("its name may be given again", get("/v1/items", role=again).status, 200)


def lists():
    rows = get("/v1/stock").json["rows"]
    said = [json.loads(line) for line in cli("stock", "--json").stdout.splitlines()]
    same("a list is that of the command", rows, said)
    same("narrowed too", get("/v1/stock?item=WHEEL").json["rows"],
         [row for row in said if row["item"] == "WHEEL"])
    same("as lines", get("/v1/stock", Accept="application/x-ndjson").lines, said)
    table = get("/v1/stock?format=csv")
    same("as CSV", [row["item"] for row in csv.DictReader(io.StringIO(table.text))],
         [row["item"] for row in said])
    same("of that type", table.headers["Content-Type"], "text/csv")
    same("as of a day before all", get("/v1/stock?as_of=2020-01-01").json["rows"], [])
    for name in ("layers", "owed", "journal", "balance", "events", "items", "parties", "orders",
                 "bills", "due", "lots", "routings", "worth", "proof", "counts", "usage"):
        ours = get(f"/v1/{name}")
        theirs = [json.loads(line) for line in cli(name, "--json").stdout.splitlines()]
        same(f"{name} are those of the command", ours.json.get("rows"), theirs)
    refuses("a list that needs an item", get("/v1/history"), 400, "FIELD_MISSING")
    refuses("an item that is none", get("/v1/history?item=STEEL"), 422, "ITEM_UNKNOWN")
    refuses("a filter that is none", get("/v1/stock?colour=red"), 400, "USAGE")
    refuses("a filter given twice", get("/v1/stock?item=A&item=B"), 400, "FIELD_TWICE")
    refuses("a day that is none", get("/v1/stock?as_of=2025-02-30"), 400, "DATE_BAD")
    refuses("a form that is none", get("/v1/stock?format=xml"), 400, "USAGE")
    refuses("nor acceptable", get("/v1/stock", Accept="image/png"), 406, "NOT_ACCEPTABLE")
    refuses("a list that is none", get("/v1/stocks"), 404, "NOT_FOUND")


def things():
    """What has an address: rows of its list, and links that lead somewhere."""
    for path, name in (("items", "WHEEL"), ("bills", "BIKE"), ("accounts", "material"),
                       ("events", "po-1"), ("events", "@7"), ("orders", "MO%2F 1".replace(" ", "%20")),
                       ("lots", "C1?item=CHIP")):
        thing = get(f"/v1/{path}/{name}")
        case(f"{path}/{name} is there, and as often as it should be", thing.status == 200 and
             len(thing.json["rows"]) == 1, thing.text)
        for what, link in thing.json["links"].items():
            same(f"its {what} are at its link", get(link).status, 200)
    same("an item's links are of the item", get("/v1/items/WHEEL").json["links"]["stock"],
         "/v1/stock?item=WHEEL")
    event = get("/v1/events/po-1").json
    same("an event says what was submitted", (event["event"]["do"], event["event"]["qty"]),
         ("receive", "3"))
    refuses("an item that is none", get("/v1/items/STEEL"), 404, "ITEM_UNKNOWN")
    refuses("an order that is none", get("/v1/orders/MO-7"), 404, "ORDER_UNKNOWN")
    refuses("an event that is none", get("/v1/events/po-7"), 404, "KEY_UNKNOWN")
    said = [json.loads(line) for line in cli("inbox", "--json").stdout.splitlines()]
    case("something stands in the inbox", said)
    same("which is that of the command", get("/v1/inbox").json["rows"], said)
    same("narrowed too", get("/v1/inbox?item=NUT").json["rows"],
         [row for row in said if row["item"] == "NUT"])


def pages():
    whole = get("/v1/journal").json["rows"]
    case("there is a journal", len(whole) > 3, len(whole))
    path, came, count = "/v1/journal?limit=2", [], 0
    while path and count < 100:
        page = get(path)
        count += 1
        case(f"page {count} has two rows at most", len(page.json["rows"]) <= 2)
        if page.json["next"]:
            same(f"page {count} links the next", page.headers["Link"],
                 f'<{page.json["next"]}>; rel="next"')
        came += page.json["rows"]
        path = page.json["next"]
    same("pages are the whole", came, whole)
    after = get("/v1/journal?limit=2").json["next"]
    refuses("a page of another question", get(after + "&item=WHEEL"), 409, "CURSOR_STALE")
    refuses("a page beyond the end", get("/v1/journal?limit=2&cursor=5000-0000000000000000"), 409,
            "CURSOR_STALE")
    refuses("a page that nobody gave out", get("/v1/journal?cursor=x"), 400, "USAGE")
    for limit in ("0", "-1", "10001", "x", "99999999999999999999"):
        same(f"a page of {limit} rows", get(f"/v1/journal?limit={limit}").status, 400)
    same("filters stay in the link", get("/v1/journal?item=WHEEL&limit=1").json["next"]
         .startswith("/v1/journal?item=WHEEL&limit=1&cursor="), True)


def protocol():
    body, head = get("/v1/stock"), ask("HEAD", "/v1/stock")
    same("HEAD is GET without the body", (head.status, head.text, head.headers["Content-Length"]),
         (200, "", str(len(body.text.encode()))))
    same("what is known is not sent again", [(a.status, a.text) for a in (
        get("/v1/stock", If_None_Match=body.headers["ETag"]),
        get("/v1/stock", If_None_Match=f'"x", {body.headers["ETag"]}'))], [(304, "")] * 2)
    same("what is new is", get("/v1/items", If_None_Match=body.headers["ETag"]).status, 200)
    tag = get("/v1/parties").headers["ETag"]
    cli("post", "--line", "party HAL")
    same("and what has changed", get("/v1/parties", If_None_Match=tag).status, 200)
    other = ask("DELETE", "/v1/stock")
    refuses("a method that is none", other, 405, "METHOD_NOT_ALLOWED")
    same("and which there are", other.headers["Allow"], "GET, HEAD")
    same("of two routes, what both take", ask("DELETE", "/v1/events").headers["Allow"],
         "GET, HEAD, POST")
    same("a request keeps its number", get("/livez", X_Request_Id="scan-7").headers["X-Request-Id"],
         "scan-7")
    made = get("/livez", X_Request_Id="a b").headers["X-Request-Id"]
    case("or gets one", len(made) == 24, made)
    same("a problem says it", get("/v1/x", X_Request_Id="r-1").json["request"], "r-1")
    same("a list takes no body", ask("GET", "/v1/stock", "x").status, 400)
    case("a page is not kept by a cache", body.headers["Cache-Control"] == "no-store")
    case("nothing is said to other origins", "Access-Control-Allow-Origin" not in body.headers)
    refuses("another host is another server", get("/v1/stock", Host="evil.example"), 421,
            "HOST_WRONG")


def smuggling():
    """Refused, and nothing of what was hidden in the body is answered."""
    auth = f"Authorization: Bearer {TOKENS['operator']}\r\n".encode()
    host = f"Host: 127.0.0.1:{PORT}\r\n".encode()
    hidden = b"GET /livez HTTP/1.1\r\n" + host + b"\r\n"
    start = b"GET /v1/stock HTTP/1.1\r\n"
    size = str(len(hidden)).encode()
    for name, text in (
            ("length and chunks", b"Content-Length: " + size +
             b"\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden),
            ("two lengths", b"Content-Length: 0\r\nContent-Length: " + size + b"\r\n\r\n" + hidden),
            ("a length with a sign", b"Content-Length: +5\r\n\r\nhello" + hidden),
            ("a length below zero", b"Content-Length: -1\r\n\r\n" + hidden),
            ("a length beyond all", b"Content-Length: 18446744073709551617\r\n\r\n" + hidden),
            ("an encoding twice", b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"
             b"\r\n0\r\n\r\n" + hidden),
            ("an odd encoding", b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + hidden),
            ("a blank before the colon", b"Content-Length : 5\r\n\r\nhello" + hidden),
            ("a second host", host + b"\r\n" + hidden),
            ("a bad chunk", b"Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n" + hidden)):
        came = raw(start + host + auth + text)
        case(f"{name}: refused, and the end", came.startswith("HTTP/1.1 4") and
             "HTTP/1.1 200" not in came and came.count("X-Request-Id") <= 1, came[:300])
    came = raw(start + auth + b"\r\n" + hidden)
    case("no host: refused, and the end", came.startswith("HTTP/1.1 400") and
         "HTTP/1.1 200" not in came, came[:300])
    came = raw(start + host + auth + b"X-Long: " + b"a" * 60000 + b"\r\n\r\n")
    case("headers too long", came[:12] == "HTTP/1.1 431" or came == "", came[:100])
    came = raw(b"GET /v1/" + b"a" * 60000 + b" HTTP/1.1\r\n" + host + b"\r\n")
    case("a path too long", came[:12] == "HTTP/1.1 414" or came == "", came[:100])
    case("no HTTP at all", "HTTP/1.1 200" not in raw(b"\x16\x03\x01\x02\x00" + b"\0" * 64, 2))
    same("it answers still", get("/livez", role=None).status, 200)


def main():
    for part in (health, metrics, tokens, lists, things, pages, protocol, smuggling):
        part()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
