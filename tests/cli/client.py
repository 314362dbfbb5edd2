"""What the programs share that ask a server: NAME.py PORT BACKFLUSH, in the folder of its book."""
import http.client
import json
import socket
import subprocess
import sys

PORT, BACKFLUSH = int(sys.argv[1]), sys.argv[2]
ROLES = ("viewer", "operator", "planner", "accountant", "admin")
TOKENS = {role: open(f"{role}.token").read().strip() for role in ROLES}
failures = []


def case(name, holds, why=""):
    if holds:
        print(f"ok {name}")
    else:
        failures.append(name)
        print(f"FAIL {name}: {why}".replace("\n", " / "))


def same(name, is_, wanted):
    case(name, is_ == wanted, f"{is_!r} is not {wanted!r}")


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.text = (response.status, response.headers,
                                                response.read().decode())

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def lines(self):
        return [json.loads(line) for line in self.text.splitlines()]


def ask(method, path, body=None, role="operator", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if role:
        headers["Authorization"] = "Bearer " + TOKENS.get(role, role)
    try:
        connection.request(method, path, body, headers)
        return Answer(connection.getresponse())
    finally:
        connection.close()


def post(path, body, type_="application/json", role="operator", **headers):
    if not isinstance(body, (str, bytes)):
        body = json.dumps(body)
    return ask("POST", path, body, role=role, Content_Type=type_, **headers)


def get(path, **headers):
    return ask("GET", path, **headers)


def refuses(name, answer, status, code):
    same(name, (answer.status, answer.json.get("code"), answer.headers["Content-Type"]),
         (status, code, "application/problem+json"))


def raw(text, wait=5):
    """Sends bytes as they are; answers all that comes back until the connection ends."""
    with socket.create_connection(("127.0.0.1", PORT), timeout=wait) as line:
        line.sendall(text)
        came = b""
        try:
            while piece := line.recv(65536):
                came += piece
        except (TimeoutError, ConnectionResetError):
            pass
        return came.decode(errors="replace")


def cli(*words, given=None):
    return subprocess.run([BACKFLUSH, *words, "--book", "plant.db"], input=given, text=True,
                          capture_output=True, timeout=60)
