"""Knows nothing but what the server says of itself: openapi.py PORT BACKFLUSH.

Sends each example and sees it accepted, then each event with one of its members broken, and sees
that refused, by a code that is written down for it. Asks every list, well and badly.
"""
import json
import re
import sys
import urllib.parse

from client import case, failures, get, post, same

DOCUMENT = get("/v1/openapi.json", role=None).json
SCHEMAS = DOCUMENT["components"]["schemas"]
KINDS = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float),
         "boolean": bool, "null": type(None)}


def resolved(schema):
    while "$ref" in schema:
        at = DOCUMENT
        for part in schema["$ref"].removeprefix("#/").split("/"):
            at = at[part]
        schema = at
    return schema


def is_kind(value, kind):
    return isinstance(value, KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))


def fits(value, schema):
    """Whether a value is what the schema says, as far as this document goes."""
    schema = resolved(schema)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_kind(value, kind) for kind in kinds):
        return False
    if "const" in schema and value != schema["const"] or "enum" in schema and \
            value not in schema["enum"]:
        return False
    if not all(fits(value, part) for part in schema.get("allOf", [])):
        return False
    if "oneOf" in schema and sum(fits(value, part) for part in schema["oneOf"]) != 1:
        return False
    if isinstance(value, str):
        return (schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)) and
                bool(re.search(schema.get("pattern", ""), value)))
    if isinstance(value, list):
        return len(value) >= schema.get("minItems", 0) and \
            all(fits(part, schema.get("items", {})) for part in value)
    if isinstance(value, dict):
        known = schema.get("properties", {})
        return (all(name in value for name in schema.get("required", [])) and
                all(fits(part, known[name]) for name, part in value.items() if name in known) and
                (schema.get("additionalProperties", True) or set(value) <= set(known)))
    return True


def broken(schema):
    """Values that are not what the schema says, one of each way."""
    schema = resolved(schema)
    candidates = [None, [], {}, True, False, -1, 10 ** 20, "", "~?!", "~" * 1001, "no-such-word",
                  ["no-such-word"], [7], "2025-02-30x", "-1", "1,5", "101%"]
    wrong = [value for value in candidates if not fits(value, schema)]
    return wrong[:3] + [value for value in wrong[3:] if isinstance(value, (str, list))]


def answers(path, method):
    """By status, the codes that are written down."""
    found = {}
    for status, answer in DOCUMENT["paths"][path][method]["responses"].items():
        schema = answer.get("content", {}).get("application/problem+json", {}).get("schema")
        if schema:
            found[int(status)] = schema["allOf"][1]["properties"]["code"]["enum"]
    return found


POSTS, STORY = answers("/v1/events", "post"), \
    DOCUMENT["paths"]["/v1/events"]["post"]["requestBody"]["content"]["application/json"]["example"]


def is_refused(answer, codes, shape_only=True):
    problem = answer.json
    return (answer.headers["Content-Type"] == "application/problem+json" and
            fits(problem, SCHEMAS["problem"]) and (answer.status == 400 or problem["code"] == "VALUE_UNKNOWN" or not shape_only) and
            problem["code"] in codes.get(answer.status, []))


def role_of(event):
    roles = SCHEMAS[event["do"]]["x-roles"]
    return roles[0] if event["do"] not in ("undo", "correct") else "operator"


def references(value):
    if isinstance(value, dict):
        yield from [value["$ref"]] if "$ref" in value else []
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from references(part)


def story():
    case("the description is one", DOCUMENT["openapi"].startswith("3.1"))
    case("each reference leads somewhere", all(resolved({"$ref": r}) for r in references(DOCUMENT)))
    verbs = [part["$ref"].rsplit("/", 1)[1] for part in SCHEMAS["event"]["oneOf"]]
    same("each verb has examples", [v for v in verbs if not SCHEMAS[v]["examples"]], [])
    same("all of them in the story", sorted(map(json.dumps, STORY)),
         sorted(json.dumps(e) for v in verbs for e in SCHEMAS[v]["examples"]))
    for n, event in enumerate(STORY):
        fit = fits(event, SCHEMAS[event["do"]]) and fits(event, SCHEMAS["event"])
        seen = post("/v1/preview", event, role=role_of(event))
        done = post("/v1/events", event, role=role_of(event))
        case(f"example {n + 1}, {event['do']}: fits, and is accepted", fit and seen.status == 200 and
             done.status == 201 and fits(done.json, SCHEMAS["result"]), (fit, seen.text, done.text))


def variants(schema, value):
    """The value with one thing broken, and what."""
    schema = resolved(schema)
    for name, part in schema["properties"].items():
        for wrong in broken(part):
            yield f"{name} {json.dumps(wrong)[:40]}", {**value, name: wrong}
    for name in schema["required"]:
        yield f"no {name}", {k: v for k, v in value.items() if k != name}
    yield "a member more", {**value, "no_such_member": "x"}


def fields():
    """Every member of every verb, and of the lines of its examples."""
    before, count = get("/v1/events?limit=10000").text, 0
    for verb in (part["$ref"].rsplit("/", 1)[1] for part in SCHEMAS["event"]["oneOf"]):
        schema, passed = SCHEMAS[verb], []
        for n, event in enumerate(schema["examples"]):
            tries = list(variants(schema, event)) if n == 0 else []
            for at, line in enumerate(event.get("lines", [])):
                lines = event["lines"]
                tries += [(f"line {at + 1}: {what}", {**event, "lines": lines[:at] + [wrong] +
                                                     lines[at + 1:]})
                          for what, wrong in variants(schema["properties"]["lines"]["items"], line)]
            for what, wrong in tries:
                answer = post("/v1/events", wrong, role=role_of(event))
                count += 1
                if not is_refused(answer, POSTS):
                    passed.append((what, answer.status, answer.text[:160]))
        same(f"{verb}: whatever is broken is refused", passed, [])
    case("that was much", count > 5000, count)
    same("and the book is what it was", get("/v1/events?limit=10000").text, before)


def lists():
    for path, methods in DOCUMENT["paths"].items():
        if "get" not in methods or not path.startswith("/v1/") or "parameters" not in methods["get"] or \
                "{" in path:
            continue
        wanted = methods["get"]["parameters"]
        codes = answers(path, "get")
        page = methods["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        must = {p["name"]: "2026-01-31" if "day" in str(p["schema"]) else "WHEEL"
                for p in wanted if p.get("required")}
        asked = get(path + "?" + urllib.parse.urlencode(must))
        case(f"{path} is as described", fits(asked.json, page) if asked.status == 200 else
             is_refused(asked, codes, False), asked.text[:300])
        passed = []
        for name in must:
            rest = {k: v for k, v in must.items() if k != name}
            if not is_refused(get(path + "?" + urllib.parse.urlencode(rest)), codes):
                passed.append(f"without {name}")
        for name, values in [(p["name"], [v for v in broken(p["schema"]) if isinstance(v, str) and v])
                             for p in wanted] + [("no_such_filter", ["x"])]:
            for value in values:
                answer = get(path + "?" + urllib.parse.urlencode({**must, name: value}))
                if not is_refused(answer, codes, False):
                    passed.append((name, value, answer.status, answer.text[:80]))
        same(f"{path}: whatever is asked badly is refused", passed, [])


def names():
    """Paths with a name in them."""
    paths = [path for path in DOCUMENT["paths"] if path.endswith("{name}")]
    case("there are some", len(paths) > 4, paths)
    for path in paths:
        answer = get(path.replace("{name}", "no-such-thing") + "?item=CHIP" * ("lots" in path))
        case(f"{path}: what is not there is refused as described", answer.status == 404 and
             is_refused(answer, answers(path, "get"), False), answer.text)
    for path, name in (("items", "BIKE"), ("bills", "BIKE"), ("orders", "MO-1"), ("events", "po-1"),
                       ("accounts", "material"), ("lots", "C2")):
        same(f"{path}/{name} is there", get(f"/v1/{path}/{name}" + "?item=CHIP" * (path == "lots"))
             .status, 200)


def page():
    shown = get("/docs", role=None)
    same("there is a page for people", shown.headers["Content-Type"], "text/html; charset=utf-8")
    case("that loads nothing from elsewhere", "default-src 'none'" in
         shown.headers["Content-Security-Policy"] and "//" not in shown.text, shown.text[:200])
    case("with every verb", all(f"<h3>{part['$ref'].rsplit('/', 1)[1]}</h3>" in shown.text
                                for part in SCHEMAS["event"]["oneOf"]))
    same("and its style", get("/docs.css", role=None).status, 200)


def main():
    for part in (story, fields, lists, names, page):
        part()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
