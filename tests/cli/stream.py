"""Listens while others post: stream.py PORT BACKFLUSH, in the folder of tests/cli/posting.sh."""
import http.client
import json
import sys
import time

from client import PORT, TOKENS, case, cli, failures, get, post, refuses, same

BIKE = {"do": "complete", "qty": "1", "item": "BIKE"}


class Listener:
    """One stream, read event by event."""

    def __init__(self, query="", token=TOKENS["viewer"], **headers):
        self.line = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.line.request("GET", "/v1/stream" + query,
                          headers={"Authorization": "Bearer " + token, **headers})
        self.answer = self.line.getresponse()

    def next(self):
        """Name, id and data of the next; None at the end."""
        said = {}
        while line := self.answer.readline().decode():
            line = line.rstrip("\n")
            if not line and "data" in said:
                return said["event"], int(said.get("id", 0)), json.loads(said["data"])
            name, _, value = line.partition(": ")
            if name:
                said[name] = value
        return None

    def postings(self, count):
        found = []
        while len(found) < count:
            said = self.next()
            if said is None:
                break
            found += [said] if said[0] == "posting" else []
        return found

    def close(self):
        self.answer.close()
        self.line.close()


def newest():
    return json.loads(cli("events", "--limit", "1", "--json").stdout)["seq"]


def listens():
    listener, last = Listener(), newest()
    same("a stream is one", listener.answer.headers["Content-Type"], "text/event-stream")
    same("first it says what waits", [listener.next()[0], listener.next()[0]], ["owed", "inbox"])
    begun = time.time()
    done = post("/v1/events", BIKE).json
    name, number, said = listener.postings(1)[0]
    case("then what is posted, soon", time.time() - begun < 2, time.time() - begun)
    same("with its number", (name, number, said["number"]), ("posting", last + 1, done["number"]))
    same("and its posting", said["posting"], done["posting"])
    same("as it was submitted", (said["event"]["do"], said["event"]["by"]), ("complete", "operator"))
    post("/v1/preview", BIKE)
    cli("post", "--line", "complete 1 BIKE key heard")
    said = listener.postings(1)[0]
    same("of others too, and no preview", (said[1], said[2]["event"]["key"]), (last + 2, "heard"))
    listener.close()
    post("/v1/events", [BIKE] * 120)
    back = Listener(Last_Event_ID=str(last))
    same("who comes back misses nothing", [said[1] for said in back.postings(122)],
         list(range(last + 1, last + 123)))
    back.close()
    back = Listener(f"?after={last + 121}")
    same("from any number on", back.postings(1)[0][1], last + 122)
    back.close()


def waits():
    listener = Listener()
    owed = [listener.next() for _ in range(2)][0][2]["count"]
    cli("post", "--line", "item CLIP each fifo", )
    cli("post", "--line", "party EVE")
    listener.postings(2)
    post("/v1/events", "issue 1 CLIP reason lost\n", "text/plain", role="operator")
    cli("post", "--line", "reason lost")
    cli("post", "--line", "issue 1 CLIP reason lost")
    said = listener.next()
    while said[0] != "owed":
        said = listener.next()
    same("what is owed is told when it changes", said[2]["count"], owed + 1)
    same("and what stands in the inbox", listener.next()[0], "inbox")
    listener.close()


def alone():
    """Waits until nobody listens: who left is noticed once there is something to say."""
    end = time.time() + 20
    while "backflush_streams 0" not in get("/metrics").text and time.time() < end:
        post("/v1/events", BIKE)
    return time.time() < end


def guards():
    last = newest()
    refuses("a number that the book has not", get(f"/v1/stream?after={last + 5}"), 409,
            "CURSOR_STALE")
    for bad in ("x", "-1"):
        refuses(f"{bad} is no number", get(f"/v1/stream?after={bad}"), 400, "USAGE")
    refuses("no other parameter", get("/v1/stream?item=BIKE"), 400, "USAGE")
    refuses("nor without a token", get("/v1/stream", role=None), 401, "TOKEN_UNKNOWN")
    token = cli("token", "add", "guest", "--role", "viewer").stdout.strip()
    guest = Listener(token=token)
    [guest.next() for _ in range(2)]
    cli("token", "revoke", "guest")
    same("who is revoked hears no more", guest.next(), None)
    guest.close()
    case("who left is noticed", alone())
    crowd = [Listener() for _ in range(16)]
    same("so many may listen", [one.answer.status for one in crowd], [200] * 16)
    refuses("and no more", get("/v1/stream"), 503, "STREAMS_FULL")
    same("the others are answered", get("/v1/stock").status, 200)
    for one in crowd:
        one.close()
    case("who left makes room", alone() and Listener().answer.status == 200)


def main():
    for part in (listens, waits, guards):
        part()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
