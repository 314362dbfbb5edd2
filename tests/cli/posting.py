"""Posts over HTTP whatever a client may, and what none should: posting.py PORT BACKFLUSH.

Runs in the folder of tests/cli/posting.sh, beside the book and the tokens.
"""
import json
import socket
import sys
import threading
import time

from client import PORT, TOKENS, case, cli, failures, get, post, refuses, same

BIKE = {"do": "complete", "qty": "1", "item": "BIKE"}
LINES = "application/x-ndjson"
LONG = (16 << 20) + 1


def send(text):
    line = socket.create_connection(("127.0.0.1", PORT), timeout=20)
    line.sendall(text)
    return line


def head_of(length, body=b"", type_=LINES):
    return (f"POST /v1/events HTTP/1.1\r\nHost: 127.0.0.1:{PORT}\r\nContent-Type: {type_}\r\n"
            f"Authorization: Bearer {TOKENS['operator']}\r\nIdempotency-Key: gone\r\n"
            f"{length}\r\n\r\n").encode() + body


def talk(text):
    with send(text) as line:
        came = b""
        while piece := line.recv(65536):
            came += piece
    return came


def lines_of(events):
    return "".join(json.dumps(event) + "\n" for event in events)


def events():
    """Of the whole book, as the command line exports them."""
    return [json.loads(line) for line in cli("export", "--format", "json").stdout.splitlines()]


def one():
    seen = post("/v1/preview", BIKE).json["posting"]
    before = len(events())
    same("a preview leaves nothing", len(events()), before)
    first = post("/v1/events", BIKE, Idempotency_Key='"bike-1"')
    same("an event is posted", (first.status, first.json["key"]), (201, "bike-1"))
    same("as its preview said", first.json["posting"], seen)
    same("it knows its number", first.headers["Location"], f'/v1/events/@{before + 1}')
    stored = get(first.headers["Location"]).json
    same("and is found there, with its posting", (stored["event"]["key"], stored["posting"]),
         ("bike-1", seen))
    again = post("/v1/events", BIKE, Idempotency_Key="bike-1")
    same("sent again it has the same answer", (again.status, again.text), (first.status, first.text))
    same("that says so", (first.headers["Idempotency-Replayed"],
                          again.headers["Idempotency-Replayed"]), (None, "true"))
    own = post("/v1/events", {**BIKE, "key": "bike-1"})
    same("the header is the event's key", (own.status, own.headers["Idempotency-Replayed"]),
         (201, "true"))
    refuses("the key with other content is none",
            post("/v1/events", {**BIKE, "qty": "2"}, Idempotency_Key="bike-1"), 409, "KEY_CONFLICT")
    refuses("two keys are none", post("/v1/events", {**BIKE, "key": "a"}, Idempotency_Key="b"), 400,
            "FIELD_TWICE")
    refuses("a key that is none", post("/v1/events", BIKE, Idempotency_Key="@7"), 400, "NAME_BAD")
    same("once posted it is there once", len(events()), before + 1)
    said = events()[-1]
    same("the token stands in the event", said["by"], "operator")
    post("/v1/events", {**BIKE, "by": "ana"})
    same("behind who is said", events()[-1]["by"], "ana via operator")
    post("/v1/events", {**BIKE, "by": "ana via admin"})
    same("nobody is another", events()[-1]["by"], "ana via admin via operator")
    post("/v1/events?at=2025-03-04T07:30", BIKE)
    same("when it happened may be said once for all", events()[-1]["at"], "2025-03-04T07:30")
    refuses("when is a moment", post("/v1/events?at=noon", BIKE), 400, "DATE_BAD")
    refuses("when it was heard, nobody says",
            post("/v1/events", {**BIKE, "recorded": "2025-01-01T00:00Z"}), 400, "FIELD_UNKNOWN")


def shapes():
    count = len(events())
    for name, body, status, code in (
            ("no body", "", 400, "SYNTAX"), ("no JSON", "{", 400, "SYNTAX"),
            ("a number", "7", 400, "SYNTAX"), ("no event", "[]", 400, "SYNTAX"),
            ("no verb", "{}", 400, "FIELD_MISSING"), ("a verb twice", '{"do":"tick","do":"tick"}', 400,
                                                      "FIELD_TWICE"),
            ("an unknown verb", {"do": "fly"}, 400, "VERB_UNKNOWN"),
            ("an unknown member", {**BIKE, "colour": "red"}, 400, "FIELD_UNKNOWN"),
            ("an unknown item", {**BIKE, "item": "BIK"}, 422, "ITEM_UNKNOWN"),
            ("two values", json.dumps(BIKE) * 2, 400, "SYNTAX"),
            ("an array in an array", [[BIKE]], 400, "SYNTAX"),
            ("bytes that are no text", b'{"do":"tick","note":"\xff"}', 400, "SYNTAX")):
        refuses(name, post("/v1/events", body), status, code)
    refuses("a form that is no form of events", post("/v1/events", "a=b", "application/x-www-form-"
                                                     "urlencoded"), 415, "TYPE_UNKNOWN")
    refuses("a parameter that is none", post("/v1/events?colour=red", BIKE), 400, "USAGE")
    refuses("one twice", post("/v1/events?explain=true&explain=true", BIKE), 400, "FIELD_TWICE")
    refuses("a flag that is none", post("/v1/events?explain=1", BIKE), 400, "USAGE")
    refuses("one preview in parts", post("/v1/preview?atomic=false", [BIKE]), 400, "USAGE")
    for name, length, body in (("that is said", f"Content-Length: {17 << 20}", b""),
                               ("in chunks", "Transfer-Encoding: chunked\r\nConnection: close",
                                b"%x\r\n" % LONG + b" " * LONG + b"\r\n0\r\n\r\n")):
        came = talk(head_of(length, body, "application/json"))
        case(f"too much at once, {name}", came.startswith(b"HTTP/1.1 413") and
             b"BODY_TOO_LARGE" in came, came[:200])
    same("over several lines", post("/v1/preview", json.dumps(BIKE, indent=2)).status, 200)
    same("none of that was posted", len(events()), count)
    sheet = post("/v1/events", "complete 1 BIKE\nexpect stock BIKE 999\n", "text/plain")
    refuses("a worksheet is judged", sheet, 422, "EXPECT_FAILED")
    same("as a whole", (sheet.json["errors"][0]["line"], len(events())), (2, count))
    sheet = post("/v1/events?explain=true", "complete 1 BIKE\n", "text/plain").json
    same("and posted", (sheet["posted"], sheet["results"][0]["number"]), (1, count + 1))
    table = post("/v1/events", "do,qty,item,key\r\ncomplete,1,BIKE,row-1\r\n", "text/csv").json
    same("rows of a table too", table["results"][0]["key"], "row-1")


def roles():
    refuses("a viewer posts nothing", post("/v1/events", BIKE, role="viewer"), 403, "NOT_ALLOWED")
    refuses("nor does he preview it", post("/v1/preview", BIKE, role="viewer"), 403, "NOT_ALLOWED")
    standard = {"do": "item", "name": "NUT", "unit": "each", "key": "nut"}
    refuses("a planner's event is not an operator's", post("/v1/events", standard), 403, "NOT_ALLOWED")
    same("but the planner's", post("/v1/events", standard, role="planner").status, 201)
    undo = {"do": "undo", "of": "nut", "key": "nut-gone"}
    refuses("nor can he undo it", post("/v1/events", undo), 403, "NOT_ALLOWED")
    refuses("nor correct it", post("/v1/events", {"do": "correct", "of": "nut", "with": BIKE}), 403,
            "NOT_ALLOWED")
    wrong = {"do": "correct", "of": "bike-1", "with": {"do": "item", "name": "NUT2", "unit": "each"}}
    refuses("nor make one of his own another's", post("/v1/events", wrong), 403, "NOT_ALLOWED")
    same("the planner undoes it", post("/v1/events", undo, role="planner").status, 201)
    back = {"do": "undo", "of": "nut-gone"}
    refuses("and what comes back is not the operator's either", post("/v1/events", back), 403,
            "NOT_ALLOWED")
    same("but the planner's again", post("/v1/events", back, role="planner").status, 201)
    count = len(events())
    mixed = [BIKE, {"do": "item", "name": "SPOKE", "unit": "each"}]
    refuses("one that is not his spoils them all", post("/v1/events", mixed), 403, "NOT_ALLOWED")
    same("and none is posted", len(events()), count)
    refuses("without a token nothing is read", post("/v1/events", BIKE, role=None), 401,
            "TOKEN_UNKNOWN")


def many():
    count = len(events())
    three = [BIKE, {**BIKE, "item": "BIK"}, {**BIKE, "qty": "x"}]
    refused = post("/v1/events", three)
    refuses("all or nothing", refused, 422, "ITEM_UNKNOWN")
    same("says what is wrong with each", [(e["line"], e["code"]) for e in refused.json["errors"]],
         [(2, "ITEM_UNKNOWN"), (3, "NUMBER_BAD")])
    same("and posts nothing", len(events()), count)
    done = post("/v1/events", [BIKE, BIKE], Idempotency_Key="two").json
    same("each of several has its key", [r["key"] for r in done["results"]], ["two/1", "two/2"])
    done = post("/v1/events", [BIKE, BIKE], Idempotency_Key="two").json
    same("so that all may be sent again", (done["posted"], done["again"]), (0, 2))
    each = post("/v1/events?atomic=false", three, Idempotency_Key="three")
    same("or each by itself", [r.get("code", r.get("number")) for r in each.lines],
         [count + 3, "ITEM_UNKNOWN", "NUMBER_BAD"])
    stream = [{**BIKE, "key": f"s-{n}"} if n % 7 else {"do": "fly"} for n in range(1, 1801)]
    first = post("/v1/events", lines_of(stream), LINES).lines
    same("of a stream each has a line", [r["line"] for r in first], list(range(1, 1801)))
    same("posted or refused", [r.get("code", r.get("key")) for r in first],
         [e.get("key", "VERB_UNKNOWN") for e in stream])
    again = post("/v1/events", lines_of(stream), LINES).lines
    same("sent again nothing is posted", {r.get("again") for r in again if "number" in r}, {True})
    same("and the numbers are those", [r.get("number") for r in again],
         [r.get("number") for r in first])
    whole = post("/v1/events?atomic=true", lines_of(stream), LINES)
    refuses("a stream may be all or nothing", whole, 400, "VERB_UNKNOWN")
    same("blank lines count", [r["line"] for r in
                               post("/v1/events", "\n\n" + lines_of([BIKE]) + "\n", LINES).lines], [3])
    same("no line, no answer", post("/v1/events", "", LINES).text, "")


def gone():
    """Clients that go away: what is posted is whole, what was not sent is not guessed."""
    count = len(events())
    body = lines_of([BIKE] * 3).encode()
    send(head_of(f"Content-Length: {len(body)}", body[:-5])).close()
    send(head_of("Transfer-Encoding: chunked", b"5\r\n" + body[:5])).close()
    same("half a body is none", len(events()), count)
    came = talk(head_of("Transfer-Encoding: chunked\r\nConnection: close",
                        b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"))
    same("in chunks it is posted", (len(events()), b'"gone/3"' in came), (count + 3, True))
    body = lines_of([BIKE] * 4000).encode()
    send(head_of(f"Content-Length: {len(body)}", body)).close()
    time.sleep(0.3)
    end = time.time() + 20
    while True:
        now = len(events())
        time.sleep(0.2)
        if now == len(events()) or time.time() > end:
            break
    case("who goes away leaves whole groups", (now - count - 3 + 3) % 500 == 0, now - count)
    rest = post("/v1/events", body, LINES, Idempotency_Key="gone").lines
    same("and all is there once it is sent again", (len(rest), len(events())), (4000, count + 4000))
    long = json.dumps({**BIKE, "note": "x" * 900}) + "\n"
    same("a line is never cut", len(post("/v1/events", long * 1500, LINES).lines), 1500)


def beside():
    """Several clients and the command line at once, on one book."""
    count, came = len(events()), []

    def over_http(who):
        for n in range(20):
            came.append(post("/v1/events", BIKE, Idempotency_Key=f"{who}-{n}").status)

    def by_command():
        for n in range(10):
            done = cli("post", "--line", f"complete 1 BIKE key cli-{n}")
            came.append(201 if done.returncode == 0 else done.stderr)

    def badly():
        for _ in range(20):
            refused.append(post("/v1/events", {**BIKE, "item": "BIK"}).json["code"])

    def at_once():
        for n in range(20):
            numbers[n].add(post("/v1/events", BIKE, Idempotency_Key=f"once-{n}").json["number"])

    refused, numbers = [], [set() for _ in range(20)]
    threads = [threading.Thread(target=over_http, args=(f"t{n}",)) for n in range(5)]
    threads += [threading.Thread(target=badly) for _ in range(2)]
    threads += [threading.Thread(target=at_once) for _ in range(4)]
    threads.append(threading.Thread(target=by_command))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    same("all are posted", came, [201] * 110)
    same("but what is refused beside them", refused, ["ITEM_UNKNOWN"] * 40)
    same("one key by several at once is one event", [len(said) for said in numbers], [1] * 20)
    same("each once", len(events()), count + 130)
    cli("post", "--line", "complete 1 BIKE key seen")
    same("what the command posts, the server sees", post("/v1/events", BIKE, Idempotency_Key="seen")
         .status, 409)
    same("and it sees what the server posts", [row["key"] for row in get("/v1/events").json["rows"]]
         [-1] if count < 900 else "seen", "seen")


def main():
    for part in (one, shapes, roles, many, gone, beside):
        part()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
