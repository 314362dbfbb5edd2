"""What the day files may expect, worked out by quantity alone.

A plain second bookkeeping of docs/accounting.md: places, needs, owed issues and undo (sections 3
to 5, 7 and 8), orders and what is staged for them (10, 13.4), replaced parts and drafts (11), what
is held (13.3), pay points (14), what is due (15), rework (18.8), targets (21), what suppliers are
owed and what conversion was booked. It knows no layers and values no stock. Quantities are whole millionths, money is whole cents.
"""
from copy import copy
from datetime import date
from fractions import Fraction

ONE = 1_000_000
PURCHASED, INCURRED, APPLIED, OPENED = "payables", "incurred", "applied", "opening"
SPENT = "expense:bulk"


def micro(text):
    """A decimal or a fraction as millionths, half away from zero."""
    return half_away(Fraction(str(text)) * ONE)


def half_away(number):
    whole = int(abs(number) + Fraction(1, 2))
    return whole if number >= 0 else -whole


def round_up(number, step):
    return -(-number // step) * step


def plain(qty):
    """Millionths as a decimal without needless noughts."""
    sign, qty = ("-", -qty) if qty < 0 else ("", qty)
    text = f"{qty // ONE}.{qty % ONE:06d}".rstrip("0").rstrip(".")
    return sign + text


class Item:
    def __init__(self, name, unit, kind, places, step, method):
        self.name, self.unit, self.kind, self.places, self.step = name, unit, kind, places, step
        self.method = method  # issue method: completion, period, emptied or bulk
        self.units = {unit: Fraction(1)}
        self.bills = []  # (event number, first day, lines)
        self.drafts = {}  # name of the version: lines
        self.routings = []  # (event number, first day, operations)


class Operation:
    """One of a routing; `cents` is its conversion for a piece."""

    def __init__(self, number, place, cents, pay_point=False):
        self.number, self.place, self.cents, self.pay_point = number, place, cents, pay_point


class Line:
    """One component of a bill; the ratio holds its unit and its scrap."""

    def __init__(self, item, ratio, fixed=False):
        self.item, self.ratio, self.fixed = item, ratio, fixed
        self.blow_through, self.first, self.last, self.operation = False, None, None, None

    @classmethod
    def read(cls, text):
        """`1.85 SOLDER-PASTE scrap 4%`, as it stands on a bill."""
        words = iter(text.split())
        line = cls(None, Fraction(next(words)))
        line.item = next(words)
        for word in words:
            if word == "fixed":
                line.fixed = True
            elif word == "blow-through":
                line.blow_through = True
            elif word == "scrap":
                line.ratio *= 1 + Fraction(next(words).rstrip("%")) / 100
            elif word == "yield":
                line.ratio /= Fraction(next(words).rstrip("%")) / 100
            elif word == "issue":
                assert next(words) == "receipt"
            elif word == "operation":
                line.operation = int(next(words))
            elif word == "from":
                line.first = date.fromisoformat(next(words)).toordinal()
            else:
                assert word == "to", word
                line.last = date.fromisoformat(next(words)).toordinal()
        return line

    def counts_on(self, day):
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def with_part(self, part):
        """The same line with another component, one for one."""
        other = copy(self)
        other.item = part
        return other


class Need:
    """What one event used of one component: picks [place, qty], owed and due issues. `pass_` is the
    passage that it belongs to, if a bill asked for it."""

    def __init__(self, item, line=None, pass_=None):
        self.item, self.line, self.pass_, self.is_actual = item, line, pass_, False
        self.picks, self.owed, self.due = [], [], []

    def open(self):
        return sum(issue.open for issue in self.owed + self.due)

    def live(self):
        return sum(qty for _, qty in self.picks) + self.open()


class Issue:
    """What is not taken yet: owed, since stock did not cover it, or due until its trigger."""

    def __init__(self, need, place, qty):
        self.need, self.place, self.open = need, place, qty


class Happened:
    def __init__(self, verb, item, qty=0, place=None, day=None):
        self.verb, self.item, self.qty, self.place, self.day = verb, item, qty, place, day
        self.scrapped = self.lost = self.cents = self.settled = 0
        self.needs, self.passages, self.order = [], [], None
        self.undoes, self.back, self.changes = None, [], []


class Stage:
    """A pay point with the needs and conversions of its operations; no number: the completion."""

    def __init__(self, number, place, lines, cents):
        self.number, self.place, self.lines, self.cents = number, place, lines, cents


class Recipe:
    def __init__(self, stages, version):
        self.stages, self.version = stages, version

    def lines(self):
        return [line for stage in self.stages for line in stage.lines]

    def cents(self):
        return sum(stage.cents for stage in self.stages)


class Passage:
    """So much output passed a stage in one event; the running outputs that it moved: by the piece,
    and by the run."""

    def __init__(self, stage, qty, segments):
        self.stage, self.qty, self.segments = stage, qty, segments

    def segment(self, line):
        return self.segments[line.fixed]


class Order:
    def __init__(self, name, item, qty):
        self.name, self.item, self.qty, self.good, self.recipe = name, item, qty, 0, None

    def at(self, place):
        """Where what is staged for it lies."""
        return f"{place} for {self.name}"


class Target:
    """So much is to be available at a place; it is filled up from another."""

    def __init__(self, item, place, least, most, source, multiple):
        self.item, self.place, self.least, self.most = item, place, least, most
        self.source, self.multiple = source, multiple


def held(place):
    """Where what is held at a place lies: apart from what is free there."""
    return f"{place} held"


class Plant:
    def __init__(self):
        self.items, self.stock, self.queues, self.waiting, self.orders = {}, {}, {}, {}, {}
        self.outputs, self.carries, self.happened = {}, {}, {}
        self.entries = []  # (role, books day, cents, debit positive)
        self.closed, self.closes, self.set_ups = None, [], 0
        self.targets = []

    # -- what is set up

    def item(self, name, unit="each", kind="bought", places=("stores",), step=1,
             method="completion"):
        self.items[name] = Item(name, unit, kind, places, step, method)

    def unit(self, name, unit, ratio):
        self.items[name].units[unit] = Fraction(ratio)

    def _set_up(self):
        self.set_ups += 1
        return self.set_ups

    def bill(self, name, lines, first=None, draft=None):
        """`draft` is the name of a version that counts only when it is released."""
        if draft:
            self.items[name].drafts[draft] = lines
        else:
            self.items[name].bills.append((self._set_up(), first, lines))

    def release(self, name, draft, first):
        self.bill(name, self.items[name].drafts[draft], first)

    def target(self, name, place, least, most, source, multiple):
        self.targets.append(Target(name, place, least, most, source, multiple))
        return self.targets[-1]

    def replace(self, old, new, first):
        """Each bill with the old part gets a version with the new one."""
        for item in self.items.values():
            bill = self._version(item.bills, first)
            if bill and any(line.item == old for line in bill[2]):
                assert bill is item.bills[-1], "of several versions only the last one is replaced"
                self.bill(item.name, [line.with_part(new) if line.item == old else line
                                      for line in bill[2]], first)

    def routing(self, name, operations, first=None):
        self.items[name].routings.append((self._set_up(), first, operations))

    # -- what is asked

    def on_hand(self, name, place=None):
        if place:
            return self.stock.get((name, place), 0)
        return sum(qty for (item, _), qty in self.stock.items() if item == name)

    def owed(self, name, place=None):
        return sum(issue.open for (item, at), queue in self.queues.items() if item == name
                   and place in (None, at) for issue in queue)

    def due(self, name, place=None):
        return sum(issue.open for issue in self.waiting.get(name, [])
                   if place in (None, issue.place))

    def free(self, name, place=None):
        """On hand less what is due: what anything else may take."""
        return self.on_hand(name, place) - self.due(name, place)

    def _available(self, target):
        return self.free(target.item, target.place) - self.owed(target.item, target.place)

    def is_below(self, target):
        return self._available(target) < target.least

    def wanted(self, target):
        if not self.is_below(target):
            return 0
        return round_up(target.most - self._available(target), target.multiple)

    def to_bring(self, target):
        """What of the wanted its source has."""
        return max(0, min(self.wanted(target), self.free(target.item, target.source)))

    def balance(self, role):
        return sum(cents for own, _, cents in self.entries if own == role)

    def quantity(self, name, amount, unit=None):
        item = self.items[name]
        return half_away(Fraction(amount) * ONE * item.units[unit or item.unit])

    # -- stock comes and goes

    def _put(self, name, place, qty):
        self.stock[name, place] = self.stock.get((name, place), 0) + qty

    def _owe(self, need, place, qty):
        issue = Issue(need, place, qty)
        need.owed.append(issue)
        self.queues.setdefault((need.item, place), []).append(issue)

    def _settle(self, name, place, event=None):
        for issue in self.queues.get((name, place), []):
            part = min(issue.open, self.free(name, place))
            if part <= 0:
                continue
            issue.open -= part
            self._take(issue.need, place, part)
            if event:
                event.settled += part

    def _arrive(self, event, qty):
        self._put(event.item, event.place, qty)
        self._settle(event.item, event.place, event)

    def _take(self, need, place, qty):
        self._put(need.item, place, -qty)
        need.picks.append([place, qty])

    def _pick(self, need, qty, named=None, order=None):
        """From what is staged for the order, then the place named, else by the item's places;
        returns what is short."""
        staged = [place for item, place in self.stock
                  if order and item == need.item and place.endswith(order.at(""))]
        for place in staged + ([named] if named else list(self.items[need.item].places)):
            part = min(qty, self.free(need.item, place))
            if part > 0:
                self._take(need, place, part)
                qty -= part
        return qty

    def _use(self, need, qty, named=None, order=None):
        short = self._pick(need, qty, named, order)
        if short:
            self._owe(need, named or self.items[need.item].places[0], short)

    def _use_later(self, need, qty):
        """Due at the item's home, until its trigger."""
        issue = Issue(need, self._home(need.item), qty)
        need.due.append(issue)
        self.waiting.setdefault(need.item, []).append(issue)

    def _trigger(self, name, qty=None):
        """What is due is taken as far as it lies there, and owed beyond; all or so much of it."""
        left = self.due(name) if qty is None else qty
        for issue in self.waiting.get(name, []):
            part = min(left, issue.open)
            if part:
                issue.open -= part
                left -= part
                there = min(part, self.on_hand(name, issue.place))
                self._take(issue.need, issue.place, there)
                if part > there:
                    self._owe(issue.need, issue.place, part - there)
        assert left == 0

    def _enter(self, role, day, cents):
        books = day if self.closed is None or day > self.closed else self.closed + 1
        self.entries.append((role, books, cents))

    # -- the verbs

    def opening(self, key, name, qty, day, cents, place=None):
        event = self.happened[key] = Happened("opening", name, qty, place or self._home(name), day)
        self._enter(OPENED, day, -cents)
        self._come_in(event, qty, cents)

    def receive(self, key, name, qty, day, cents, place=None):
        event = self.happened[key] = Happened("receive", name, qty, place or self._home(name), day)
        event.cents = cents
        self._enter(PURCHASED, day, -cents)
        self._come_in(event, qty, cents)

    def receive_made(self, key, name, qty, day, cents, vendor):
        """From a subcontractor: our parts are taken at his place, `cents` is his fee."""
        event = self.happened[key] = Happened("receive-made", name, qty, self._home(name), day)
        self._enter(PURCHASED, day, -cents)
        for line in self.explode(name, day).lines():
            event.needs.append(Need(line.item))
            self._use(event.needs[-1], self._total(line, qty), vendor)
        self._arrive(event, qty)

    def _come_in(self, event, qty, cents):
        if self.items[event.item].method == "bulk":
            self._enter(SPENT, event.day, cents)
        else:
            self._arrive(event, qty)

    def return_to_supplier(self, key, name, qty, day, of):
        """Of a receipt that nothing has been drawn from: the newest layer of a FIFO item."""
        receipt = self.happened[of]
        assert receipt.settled == 0 and self.on_hand(name) >= receipt.qty
        event = self._use_up("return-to-supplier", key, name, qty, day)
        keeps = half_away(Fraction(receipt.cents * (receipt.qty - qty), receipt.qty))
        self._enter(PURCHASED, day, receipt.cents - keeps)
        return event

    def _use_up(self, verb, key, name, qty, day, named=None):
        event = self.happened[key] = Happened(verb, name, qty, None, day)
        event.needs.append(Need(name))
        self._use(event.needs[0], qty, named)
        return event

    def scrap(self, key, name, qty, day, place=None):
        self._use_up("scrap", key, name, qty, day, place)

    def issue(self, key, name, qty, day, place=None):
        self._use_up("issue", key, name, qty, day, place)

    def sell(self, key, name, qty, day, place=None):
        self._use_up("sell", key, name, qty, day, place)

    def give_back(self, key, name, qty, day, of, place):
        """A customer return of a sale that has at least so much out."""
        event = self.happened[key] = Happened("return", name, qty, place, day)
        sale, left = self.happened[of].needs[0], qty
        for pick in reversed(sale.picks):
            part = min(left, pick[1])
            pick[1] -= part
            left -= part
        assert left == 0
        self.happened[of].qty -= qty
        self._arrive(event, qty)

    def move(self, key, name, qty, day, source, to):
        assert qty <= self.on_hand(name, source)
        event = self.happened[key] = Happened("move", name, qty, to, day)
        self._put(name, source, -qty)
        self._arrive(event, qty)

    def hold(self, name, qty, place):
        assert qty <= self.free(name, place)
        self._put(name, place, -qty)
        self._put(name, held(place), qty)

    def rework(self, key, name, good, day, scrapped=0, used=None, cents=0, source=None,
               order=None):
        """Pieces that are held, or lie at `source`, are good again, or thrown away; `used` is what
        that took, `cents` the conversion of a piece."""
        event = self.happened[key] = Happened("rework", name, good, self._home(name), day)
        event.scrapped = scrapped
        event.needs.append(Need(name))
        self._take(event.needs[0], source or held(self._home(name)), good + scrapped)
        assert self.on_hand(name, event.needs[0].picks[0][0]) >= 0
        for part, qty in (used or {}).items():
            event.needs.append(Need(part))
            self._use(event.needs[-1], qty)
        self._applied(event, cents * (good + scrapped) // ONE, day)
        if order:
            self.orders[order].good += good
        self._arrive(event, good)

    def count(self, key, name, qty, day, place=None):
        event = self.happened[key] = Happened("count", name, 0, place or self._home(name), day)
        assert not any(issue.open for issue in self.queues.get((name, event.place), []))
        self.stock[name, event.place] = qty + self.due(name, event.place)

    def expense(self, key, cents, day):
        self.happened[key] = Happened("expense", None)
        self._enter(INCURRED, day, cents)
        self._enter(PURCHASED, day, -cents)

    def landed(self, key, cents, day):
        self.happened[key] = Happened("landed", None)
        self._enter(PURCHASED, day, -cents)

    def bought_and_worked(self, bought, worked, day):
        """What another sheet did of both."""
        self._enter(PURCHASED, day, -bought)
        self._enter(APPLIED, day, -worked)

    def tick(self):
        """A shift has ended: all that was due until then is issued."""
        for item in self.items.values():
            if item.method == "period":
                self._trigger(item.name)

    def empty(self, name, qty):
        self._trigger(name, qty)

    def settle(self, name, qty, alternate=None, write_off=False):
        """By hand: with an alternate from its places, or written off."""
        for (item, _), queue in sorted(self.queues.items()):
            for issue in queue if item == name else []:
                part = min(qty, issue.open)
                issue.open -= part
                qty -= part
                if alternate:
                    own = Need(alternate)
                    assert self._pick(own, part) == 0
                else:
                    assert write_off
        assert qty == 0

    def close(self, day):
        for role in (INCURRED, APPLIED):
            due = sum(cents for own, books, cents in self.entries if own == role and books <= day)
            self.entries.append((role, day, -due))
            self.closes.append((role, day, -due))
        self.closed = day

    def reopen(self, day):
        for role, closed, cents in [close for close in self.closes if close[1] > day]:
            self.entries.append((role, closed, -cents))
            self.closes.remove((role, closed, cents))
        self.closed = day

    # -- orders

    def order(self, name, item, qty):
        self.orders[name] = Order(name, item, qty)

    def release_order(self, name, day):
        order = self.orders[name]
        order.recipe = self.explode(order.item, day)

    def stage(self, name, line):
        """All that the order still needs, as if it were made at once; as much as there is."""
        order = self.orders[name]
        for line_of_bill in order.recipe.lines():
            need = Need(line_of_bill.item)
            wanted = self._total(line_of_bill, order.qty - order.good)
            self._pick(need, wanted)
            self._put(need.item, order.at(line), need.live())

    def finish(self, name):
        """What is left of what was staged goes to the shelf; returns it."""
        order, left = self.orders[name], []
        assert not any(self.carries.get(key) for key in self.carries if key[0][0] == name)
        for (item, place), qty in list(self.stock.items()):
            if place.endswith(order.at("")) and qty:
                self._put(item, place, -qty)
                self._put(item, "shelf", qty)
                left.append((item, qty))
        return left

    # -- completion

    def _home(self, name):
        return self.items[name].places[0]

    def _version(self, versions, day):
        """Of those that count, the one with the latest first day, then the newest."""
        counting = [v for v in versions if v[1] is None or v[1] <= day]
        return max(counting, key=lambda v: (v[1] or 0, v[0]), default=None)

    def explode(self, name, day):
        routing = self._version(self.items[name].routings, day)
        operations = routing[2] if routing else []
        known = {operation.number for operation in operations}
        merged, version = {}, {routing[0]} if routing else set()

        def walk(parent, ratio, fixed, above):
            bill = self._version(self.items[parent].bills, day)
            version.add(bill[0])
            for index, line in enumerate(bill[2]):
                if not line.counts_on(day):
                    continue
                version.add((bill[0], index))
                item = self.items[line.item]
                own = line.ratio if line.fixed else ratio * line.ratio
                operation = above or line.operation
                if item.kind == "phantom":
                    walk(line.item, own, fixed or line.fixed, operation)
                elif item.kind != "resource" and item.method != "bulk":
                    key = line.item, fixed or line.fixed, operation if operation in known else None
                    if key not in merged:
                        merged[key] = Line(line.item, Fraction(0), key[1])
                        merged[key].operation = key[2]
                    merged[key].ratio += own
                    merged[key].blow_through |= line.blow_through

        walk(name, Fraction(1), False, None)
        return Recipe(self._stages(operations, list(merged.values())), frozenset(version))

    @staticmethod
    def _stages(operations, lines):
        """Each operation belongs to the first pay point from it on, the last ones to the
        completion, and so does what names no operation."""
        stages, numbers, cents = [], set(), 0
        for operation in operations:
            numbers.add(operation.number)
            cents += operation.cents
            if operation.pay_point:
                own = [line for line in lines if line.operation in numbers]
                stages.append(Stage(operation.number, operation.place, own, cents))
                numbers, cents = set(), 0
        return stages + [Stage(None, None, [line for line in lines if line.operation in numbers
                                            or line.operation is None], cents)]

    def _total(self, line, output):
        """What a running output needs of a line, rounded up to the component's step."""
        if output == 0:
            return 0
        whole = line.ratio * (ONE if line.fixed else output)
        return int(round_up(whole, self.items[line.item].step))

    def _formula(self, need, change):
        before = self.outputs.get(need.pass_.segment(need.line), 0)
        return self._total(need.line, before + change) - self._total(need.line, before)

    def _applied(self, event, cents, day):
        event.cents += cents
        self._enter(APPLIED, day, -cents)

    def complete(self, key, name, good, day, scrapped=0, lost=0, used=None, run=None, order=None):
        """`used` replaces what the bill says: component -> qty."""
        order = self.orders[order] if order else None
        event = self.happened[key] = Happened("complete", name, good, self._home(name), day)
        if order:
            order.good += good
        return self._report(event, None, scrapped, lost, used, run, order)

    def operation(self, key, number, name, good, day, scrapped=0, used=None):
        """So many passed a pay point: they are in process from now on."""
        event = self.happened[key] = Happened("operation", f"{name}/{number}", good, None, day)
        return self._report(event, number, scrapped, 0, used, None, None)

    def _report(self, event, number, scrapped, lost, used, run, order):
        name, used = event.item.split("/")[0], dict(used or {})
        recipe = order.recipe if order else self.explode(name, event.day)
        event.scrapped, event.lost, event.order = scrapped, lost, order
        output = event.qty + scrapped + lost
        for stage in recipe.stages:  # goods in process of a pay point, once it is known
            if stage.number and f"{name}/{stage.number}" not in self.items:
                self.item(f"{name}/{stage.number}", kind="made", places=(stage.place,))
        event.place = self._home(event.item)
        left = used.copy()
        for stage, qty, taken in self._passed(recipe, number, name, output):
            self._pass(event, recipe, stage, qty, used, left, run)
            if taken:
                need = Need(f"{name}/{stage.number}")
                event.needs.append(need)
                assert self._pick(need, taken) == 0
        for component in left:
            need = Need(component)
            need.is_actual = True
            event.needs.append(need)
            self._use(need, used[component])
        self._arrive(event, event.qty)
        return event

    def _passed(self, recipe, number, name, output):
        """From the first stage that is caught up to the one reported: stage, how many pass it now,
        how many that had passed it are taken from what is in process."""
        numbers = [stage.number for stage in recipe.stages]
        passed, missing = [], output
        for stage in reversed(recipe.stages[:numbers.index(number) + 1]):
            taken = 0
            if stage.number != number:
                taken = min(missing, self.on_hand(f"{name}/{stage.number}"))
                missing -= taken
            if missing or taken:
                passed.insert(0, (stage, missing, taken))
        return passed

    def _pass(self, event, recipe, stage, qty, used, left, run):
        if not qty:
            return
        whose = event.order.name if event.order else None, event.item.split("/")[0]
        by_piece = (*whose, recipe.version, stage.number, None)
        by_run = (*by_piece[:4], None if event.order else run or event.day)
        passage = Passage(stage, qty, (by_piece, (*by_run, "fixed")))
        event.passages.append(passage)
        for line in stage.lines:
            need = Need(line.item, line, passage)
            event.needs.append(need)
            wanted = self._formula(need, qty)
            if line.item in used:
                need.is_actual = True
                self._use(need, left.pop(line.item, 0))
            else:
                carry = passage.segment(line), line.item
                less = min(self.carries.get(carry, 0), wanted)
                self.carries[carry] = self.carries.get(carry, 0) - less
                self._use_by_bill(event, need, wanted - less)
        self._applied(event, stage.cents * qty // ONE, event.day)
        for segment in passage.segments:
            self.outputs[segment] = self.outputs.get(segment, 0) + qty

    def _use_by_bill(self, event, need, qty):
        if self.items[need.item].method != "completion":
            self._use_later(need, qty)
        elif not need.line.blow_through:
            self._use(need, qty, order=event.order)
        else:
            self._blow_through(event, need, self._pick(need, qty, order=event.order))

    def _blow_through(self, event, need, short):
        """What is not there is taken by its own bill, one level down: so many of each for a piece,
        so what was blown through before says nothing."""
        if not short:
            return
        recipe = self.explode(need.item, event.day)
        self._applied(event, recipe.cents() * short // ONE, event.day)
        for line in recipe.lines():
            below = Need(line.item)
            event.needs.append(below)
            assert line.ratio.denominator == 1
            wanted = self._total(line, short)
            if self.items[line.item].method != "completion":
                self._use_later(below, wanted)
            else:
                self._use(below, wanted)

    # -- undo

    def undo(self, key, undone, day, qty=None):
        """Whole or part of a completion, use or receipt; whole of an undo of one."""
        event, own = self.happened[undone], Happened("undo", None)
        self.happened[key] = own
        if event.undoes:
            return self._undo_undo(event, day)
        whole = event.qty
        qty = whole if qty is None else qty
        stays, own.undoes, own.item, own.day = whole - qty, event, event.item, day
        assert 0 < qty <= whole and event.settled == 0 and event.verb != "operation"
        before = [need.live() for need in event.needs]
        for need in event.needs:
            self._back(need, need.live() - self._keeps(event, need, stays, whole), own.back)
        gone = [half_away(Fraction(x * stays, whole)) for x in (event.scrapped, event.lost)]
        own.scrapped, own.lost = event.scrapped - gone[0], event.lost - gone[1]
        event.scrapped, event.lost = gone
        own.qty, event.qty = qty, stays
        own.cents = event.cents - half_away(Fraction(event.cents * stays, whole))
        event.cents -= own.cents
        if event.verb == "complete":
            self._enter(APPLIED, day, own.cents)
            own.changes = self._changes(event, stays, whole)
            self._carry(event, before, own.changes)
        elif event.verb == "receive":
            self._enter(PURCHASED, day, own.cents)
        if event.verb in ("complete", "receive"):
            self._leave(event, qty)
        self._settle_all()

    def _keeps(self, event, need, stays, whole):
        step = self.items[need.item].step if event.verb == "complete" else 1
        return min(need.live(), int(round_up(Fraction(need.live() * stays, whole), step)))

    def _changes(self, event, stays, whole):
        """By how much the running outputs fall: of what caught up, the same share stays."""
        output = event.qty + event.scrapped + event.lost
        return [output - passage.qty if passage is event.passages[-1] else
                half_away(Fraction(passage.qty * stays, whole)) - passage.qty
                for passage in event.passages]

    def _back(self, need, qty, record):
        """Owed first, then due, then picks, each newest first."""
        for issue in need.owed[::-1] + need.due[::-1]:
            part = min(qty, issue.open)
            if part:
                issue.open -= part
                qty -= part
                record.append((need, None, part))
        for pick in reversed(need.picks):
            part = min(qty, pick[1])
            if part:
                pick[1] -= part
                qty -= part
                self._put(need.item, pick[0], part)
                record.append((need, pick[0], part))
        assert qty == 0

    def _leave(self, event, qty):
        """An inflow goes: what is no longer there is owed by those who drew it."""
        part = min(qty, self.on_hand(event.item, event.place))
        self._put(event.item, event.place, -part)
        if qty > part:
            self._owe(Need(event.item), self._home(event.item), qty - part)

    def _carry(self, event, before, changes):
        """The order carries what the event keeps beyond what the running output asks for now."""
        change = dict(zip(event.passages, changes))
        for need, was in zip(event.needs, before):
            if need.line and not need.is_actual:
                carry = need.pass_.segment(need.line), need.item
                more = need.live() - was - self._formula(need, change[need.pass_])
                self.carries[carry] = self.carries.get(carry, 0) + more
        for passage, more in zip(event.passages, changes):
            passage.qty += more
            for segment in passage.segments:
                self.outputs[segment] += more

    def _undo_undo(self, own, day):
        event = own.undoes
        before = [need.live() for need in event.needs]
        for need, place, qty in own.back:
            assert place and self.free(need.item, place) >= qty, "only what was picked comes again"
            self._take(need, place, qty)
        event.qty += own.qty
        event.scrapped += own.scrapped
        event.lost += own.lost
        event.cents += own.cents
        if event.verb == "complete":
            self._enter(APPLIED, day, -own.cents)
            self._carry(event, before, [-change for change in own.changes])
            self._put(event.item, event.place, own.qty)
        self._settle_all()

    def _settle_all(self):
        for name, place in list(self.queues):
            self._settle(name, place)
